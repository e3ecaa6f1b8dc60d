package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.Analyzer;
import io.jenkins.plugins.ksb.analysis.Analyzer.Effort;
import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.report.Context;
import io.jenkins.plugins.ksb.report.Printable;
import io.jenkins.plugins.ksb.report.TextReport;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.source.Document;
import io.jenkins.plugins.ksb.source.cache.CacheException;
import io.jenkins.plugins.ksb.source.home.JenkinsHome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ksb score}. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Shows which practices pipelines declare, which KSBs these support, and what would raise the score. Of a"
                        + " JENKINS_HOME: what a team's builds did and proved, and what is worth coaching.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb score Jenkinsfile",
            "  ksb score --details checkout/ other/Jenkinsfile",
            "  ksb score - < Jenkinsfile",
            "  ksb score --team team.yaml --since 90d JENKINS_HOME",
            "  ksb score --person dev1@example.org JENKINS_HOME",
            "  ksb score --format sarif --output ksb.sarif .",
            "  ksb score --format html --output report.html .",
            "  ksb score --fail-under 60 Jenkinsfile       for a quality gate",
            "",
            "Exit codes: 0 fine, 1 a score is below --fail-under, 2 wrong usage or input that was not analysed"
        })
final class ScoreCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Jenkinsfiles, config.xml of jobs, or folders in which to look for them; '-' is standard input. Or one"
                            + " JENKINS_HOME.")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Mixin
    private final StandardOption standard = new StandardOption();

    @Mixin
    private final HomeOptions homes = new HomeOptions();

    @Mixin
    private final CacheOptions caching = new CacheOptions();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "home, checkout, file: what a path is, where it does not tell by itself.")
    private @Nullable Kind kind;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}",
            defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to a file, whole or not at all, instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--fail-under",
            paramLabel = "N",
            description = "End with exit code 1 if any score is below N (0 to 100).")
    private double failUnder;

    @Option(
            names = "--gaps",
            paramLabel = "N",
            description = "Recommendations per scorecard. Default: ${DEFAULT-VALUE}",
            defaultValue = "5")
    private int gaps;

    @Option(names = "--details", description = "Every scorecard of several, and every reason in them.")
    private boolean details;

    @Option(
            names = "--color",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which respects NO_COLOR",
            defaultValue = "auto")
    @SuppressWarnings("NullAway.Init")
    private Colour colour;

    @Option(
            names = "--time-budget",
            paramLabel = "SECONDS",
            description = "For each file; what takes longer is not analysed. Default: ${DEFAULT-VALUE}",
            defaultValue = "5")
    private double timeBudget;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Files to work on at once. Default: one for each processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Options that change nothing about what is told. */
    private static final Set<String> NO_MATTER =
            Set.of("--threads", "--output", "--cache", "--verify-cache", "--time-budget");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable, IOException {
        require(threads >= 1, "--threads is 1 or more");
        require(gaps >= 0, "--gaps is 0 or more");
        require(timeBudget > 0 && timeBudget <= 3600, "--time-budget is more than 0 and at most 3600 seconds");
        RulePacks packs = rules.packs();
        Context context = Setup.context(packs, standard.get());
        Optional<Path> home = home();
        if (home.isPresent()) {
            return scoreHome(packs, context, home.get());
        }
        require(format != Format.csv, "--format csv is for a JENKINS_HOME");
        require(
                !homes.given() && !caching.given(),
                "--job, --since, --as-of, --branch, --team, --person and --cache are for a JENKINS_HOME");
        Documents documents = new Documents(console.in());
        paths.forEach(documents::add);
        documents.notes().forEach(note -> console.complain("ksb: " + Printable.of(note)));
        documents.complaints().forEach(complaint -> console.complain("ksb: " + Printable.of(complaint)));
        int code = score(packs, context, documents.all());
        return documents.complaints().isEmpty() ? code : Main.WRONG;
    }

    private static void require(boolean fine, String otherwise) throws Unusable {
        if (!fine) {
            throw new Unusable(otherwise);
        }
    }

    /** The home that is to be scored; empty where these are files and checkouts. */
    private Optional<Path> home() throws Unusable {
        List<Path> found = kind == Kind.checkout || kind == Kind.file
                ? List.of()
                : paths.stream()
                        .filter(path -> !path.equals(Documents.STANDARD_INPUT))
                        .flatMap(path -> home(path).stream())
                        .toList();
        require(found.isEmpty() || paths.size() == 1, "a JENKINS_HOME is scored by itself: " + String.join(" ", paths));
        return found.stream().findFirst();
    }

    private Optional<Path> home(String path) {
        try {
            return Optional.of(Path.of(path)).filter(folder -> kind == Kind.home || JenkinsHome.is(folder));
        } catch (InvalidPathException e) {
            // told where documents are looked for
            return Optional.empty();
        }
    }

    private int scoreHome(RulePacks packs, Context context, Path home) throws Unusable, IOException {
        require(
                format != Format.sarif,
                "--format sarif is for definitions; of a JENKINS_HOME there are text, json, csv, html");
        HomeScore score = new HomeScore(packs, context, homes, threads);
        HomeScore.Asked asked = score.ask(home);
        try (Output out = output == null ? Output.to(console) : Output.to(output);
                HomeCache cache = caching.open(asked.home().root(), context)) {
            String question = question(asked);
            Optional<Answer> known = cache.answer(question, asked.jobs(), threads);
            Answer answer = known.isPresent() ? known.get() : answer(score, asked, cache);
            out.writer().write(answer.text());
            out.complete();
            answer.complaints().forEach(console::complain);
            if (known.isEmpty()) {
                cache.keep(question, answer);
            }
            cache.remarks().forEach(console::complain);
            return answer.exitCode();
        } catch (CacheException e) {
            throw new Unusable("--cache " + e.getMessage(), e);
        }
    }

    private Answer answer(HomeScore score, HomeScore.Asked asked, HomeCache cache) throws Unusable, IOException {
        HomeScore.Result result = score.score(asked, cache, console.terminal());
        StringWriter text = new StringWriter();
        score.print(result, format, text, text(), name());
        return new Answer(HomeScore.exitCode(result, failUnder), text.toString(), complaints(result));
    }

    /** As the user gave it. */
    private String name() {
        return paths.get(0).replace('\\', '/');
    }

    /** Everything but the builds that the answer depends on. */
    private String question(HomeScore.Asked asked) {
        StringBuilder question = new StringBuilder();
        for (OptionSpec option : spec.options()) {
            if (!NO_MATTER.contains(option.longestName())) {
                question.append(option.longestName())
                        .append(' ')
                        .append((Object) option.getValue())
                        .append('\n');
            }
        }
        return question.append(name())
                .append(text())
                .append(asked.teams())
                .append(asked.home().notices())
                .append(asked.home().jobs())
                .toString();
    }

    /** A text report says it already. */
    private List<String> complaints(HomeScore.Result result) {
        return format == Format.csv
                ? result.remarks().stream()
                        .map(remark -> "ksb: " + Printable.of(remark))
                        .toList()
                : List.of();
    }

    private int score(RulePacks packs, Context context, List<Document> documents) throws Unusable, IOException {
        Scorer scorer = new Scorer(context.standard(), context.model());
        Analyzer analyzer = new Analyzer(new Inspector(packs, effort().budget()), scorer);
        try (Output out = output == null ? Output.to(console) : Output.to(output);
                Progress progress = Progress.of(documents.size(), console.terminal(), output != null || !details)) {
            Run run = new Run(format.report(out.writer(), context, text()), scorer, this::complain);
            analyzer.analyse(documents.iterator(), effort(), analysis -> {
                run.add(analysis);
                progress.step();
            });
            run.finish();
            out.complete();
            return run.exitCode(failUnder);
        }
    }

    private void complain(String line) {
        if (format != Format.text || output != null) {
            console.complain(line);
        }
    }

    private TextReport.Options text() {
        return new TextReport.Options(colour.style(console.colour() && output == null), gaps, details);
    }

    private Effort effort() {
        return new Effort(threads, Duration.ofMillis(Math.round(timeBudget * 1000)));
    }
}
