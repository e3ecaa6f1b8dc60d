package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.Accuracy;
import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.analysis.Judgement;
import io.jenkins.plugins.ksb.analysis.Labels;
import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.report.Printable;
import io.jenkins.plugins.ksb.source.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ksb rules accuracy}. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Measures the rules against files that people have labelled: precision, recall and F1 per practice and overall, and"
                    + " every disagreement with file and line.",
            "Borderline practices and files labelled as not parsing are left out. Enforcement is compared where the label tells it."
        })
final class RulesAccuracyCommand implements Callable<Integer> {
    /** For each file: rules are measured here, not the machine. */
    private static final Duration TIME_BUDGET = Duration.ofMinutes(1);

    @Option(
            names = "--files",
            required = true,
            paramLabel = "DIR",
            description = "Folder that holds <id>.Jenkinsfile for each labelled file.")
    @SuppressWarnings("NullAway.Init")
    private Path files;

    @Option(
            names = "--labels",
            required = true,
            paramLabel = "FILE",
            description =
                    "JSON array of {id, declared: {practice: {line, enforced, confidence, why}}, borderline: {practice: why}}.")
    @SuppressWarnings("NullAway.Init")
    private Path labels;

    @Option(names = "--practice", paramLabel = "ID", description = "Only this practice; may be given more than once.")
    private List<String> practices = new ArrayList<>();

    @Option(names = "--lines", description = "Also list what was found, but in another line than the label names.")
    private boolean lines;

    @Mixin
    private final RulesOption rules = new RulesOption();

    private final Console console;
    private final List<String> unread = new ArrayList<>();

    RulesAccuracyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable {
        Inspector inspector = new Inspector(rules.packs(), TIME_BUDGET);
        List<Judgement> judgements = new ArrayList<>();
        for (Labels file : Input.labels(labels)) {
            if (file.parses()) {
                judgements.addAll(Accuracy.judge(file, evidence(inspector, file)));
            }
        }
        print(new Accuracy(judgements).only(practice -> practices.isEmpty() || practices.contains(practice)));
        return unread.isEmpty() ? Main.FINE : Main.WRONG;
    }

    /** Of a file that is not there or not analysed, all labels count as missed. */
    private List<Evidence> evidence(Inspector inspector, Labels file) {
        String name = file.id() + ".Jenkinsfile";
        Reading reading = inspector.inspect(new Document(name, () -> Files.readAllBytes(files.resolve(name))));
        if (reading instanceof Reading.Read read) {
            return read.evidence();
        }
        Reading.NotAnalysed why = (Reading.NotAnalysed) reading;
        unread.add(name + ": not analysed, " + why.cause().toLowerCase(Locale.ROOT) + ": "
                + Printable.line(why.reason(), 200));
        return List.of();
    }

    private void print(Accuracy accuracy) {
        AccuracyPrinter printer = new AccuracyPrinter(console, accuracy);
        printer.table();
        printer.disagreements();
        if (lines) {
            printer.lines();
        }
        printer.block("Without evidence, because", unread);
        printer.overall();
    }
}
