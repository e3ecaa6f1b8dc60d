package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.Analysis;
import io.jenkins.plugins.ksb.analysis.Analyzer;
import io.jenkins.plugins.ksb.analysis.Analyzer.Effort;
import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.report.Badge;
import io.jenkins.plugins.ksb.report.BadgeStyle;
import io.jenkins.plugins.ksb.report.Badges;
import io.jenkins.plugins.ksb.report.Printable;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.Standard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ksb badge}. */
@Command(
        name = "badge",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Draws a badge (SVG) that says one thing about a pipeline, for READMEs and pages.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb badge Jenkinsfile --output ksb.svg",
            "  ksb badge Jenkinsfile --subject K14 --style flat-square",
            "  ksb badge checkout/ --subject S15       by all pipelines together"
        })
final class BadgeCommand implements Callable<Integer> {
    private static final String SCORE = "score";

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Jenkinsfiles, config.xml of jobs, or folders in which to look for them; '-' is standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            description = "'score', a KSB (K14) or an area of the maturity model (secure). Default: ${DEFAULT-VALUE}",
            defaultValue = SCORE)
    @SuppressWarnings("NullAway.Init")
    private String subject;

    @Option(
            names = "--style",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}",
            defaultValue = "flat",
            converter = StyleConverter.class,
            completionCandidates = StyleConverter.class)
    @SuppressWarnings("NullAway.Init")
    private BadgeStyle style;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the badge to a file, whole or not at all, instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private final StandardOption standard = new StandardOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    private final Console console;

    BadgeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable, IOException {
        Standard known = standard.get();
        Scorer scorer = new Scorer(known, MaturityModels.builtIn());
        Badge badge = badge(known, scorer, analyses(scorer));
        try (Output out = output == null ? Output.to(console) : Output.to(output)) {
            out.writer().write(badge.svg(style));
            out.complete();
        }
        return Main.FINE;
    }

    private List<Analysis.Scored> analyses(Scorer scorer) throws Unusable {
        Documents documents = new Documents(console.in());
        paths.forEach(documents::add);
        List<String> complaints = new ArrayList<>(documents.complaints());
        List<Analysis.Scored> scored = new ArrayList<>();
        Effort effort = new Effort(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(5));
        new Analyzer(new Inspector(rules.packs(), effort.budget()), scorer)
                .analyse(documents.all().iterator(), effort, analysis -> {
                    if (analysis instanceof Analysis.Scored one) {
                        scored.add(one);
                    } else {
                        Reading.NotAnalysed why = (Reading.NotAnalysed) analysis;
                        complaints.add(why.path() + ": not analysed: " + why.reason() + " " + why.remedy());
                    }
                });
        if (!complaints.isEmpty()) {
            throw new Unusable(
                    String.join("\n", complaints.stream().map(Printable::of).toList()));
        }
        return scored;
    }

    private Badge badge(Standard known, Scorer scorer, List<Analysis.Scored> scored) throws Unusable {
        Optional<Badge> ksb = known.ksbs().stream().anyMatch(one -> one.id().equalsIgnoreCase(subject))
                ? scorer.together(scored.stream().map(BadgeCommand::findings).toList()).stream()
                        .filter(result -> result.ksb().id().equalsIgnoreCase(subject))
                        .map(Badges::ksb)
                        .findFirst()
                : Optional.empty();
        return ksb.isPresent() ? ksb.get() : ofOne(known, scored);
    }

    private static Findings findings(Analysis.Scored scored) {
        return Findings.ofDefinition(scored.reading().evidence());
    }

    private Badge ofOne(Standard known, List<Analysis.Scored> scored) throws Unusable {
        Profile profile = scored.get(0).profile();
        Optional<Badge> badge = subject.equalsIgnoreCase(SCORE)
                ? Optional.of(Badges.score(profile))
                : profile.areas().stream()
                        .filter(area -> area.id().equalsIgnoreCase(subject))
                        .map(area -> Badges.area(area, profile.scope()))
                        .findFirst();
        if (badge.isEmpty()) {
            throw unknown(known, profile);
        }
        if (scored.size() > 1) {
            throw new Unusable("--subject " + subject + ": there are " + scored.size()
                    + " pipelines, and scores are not averaged. Name one of them, or a KSB.");
        }
        return badge.get();
    }

    private Unusable unknown(Standard known, Profile profile) {
        List<String> subjects = Stream.of(
                        Stream.of(SCORE),
                        profile.areas().stream().map(area -> area.id()),
                        known.ksbs().stream().map(one -> one.id()))
                .flatMap(ids -> ids)
                .toList();
        return new Unusable("--subject " + subject + ": is neither 'score' nor a KSB of " + known.id() + " nor an area."
                + Suggestions.hint(subject, subjects) + " Areas: "
                + String.join(
                        ", ", profile.areas().stream().map(area -> area.id()).toList()) + ".");
    }
}
