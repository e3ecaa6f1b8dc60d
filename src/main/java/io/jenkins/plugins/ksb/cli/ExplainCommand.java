package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.detect.Pack;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.report.Page;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ksb explain}: everything there is to say about one id. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Explains a KSB, a duty, a practice or a rule: what it asks for, what speaks for it, how to start.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb explain K14",
            "  ksb explain Duty 5",
            "  ksb explain dependency-scanning",
            "  ksb explain dependency-scanning/npm-audit",
            "  ksb explain --standard bcs-senior-devops-engineer unit-testing"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "A KSB (K14), duty (Duty 5), practice or practice/rule.")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Mixin
    private final StandardOption standard = new StandardOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable {
        String id = String.join(" ", words);
        Standard known = standard.get();
        RulePacks packs = rules.packsWithSamples();
        Page page = page(id, known, packs).orElseThrow(() -> unknown(id, known, packs));
        console.out().print(page);
        return Main.FINE;
    }

    private static Optional<Page> page(String id, Standard standard, RulePacks packs) {
        StandardPages ofStandard = new StandardPages(standard);
        PracticePages ofPacks = new PracticePages(standard, MaturityModels.builtIn(), packs);
        return ofStandard
                .ksb(id)
                .or(() -> ofStandard.duty(id))
                .or(() -> ofPacks.practice(id.toLowerCase(Locale.ROOT)))
                .or(() -> ofPacks.rule(id.toLowerCase(Locale.ROOT)));
    }

    private static Unusable unknown(String id, Standard standard, RulePacks packs) {
        List<String> known = Stream.of(
                        standard.ksbs().stream().map(ksb -> ksb.id()),
                        standard.duties().stream().map(duty -> duty.id()),
                        packs.packs().stream().map(Pack::practice),
                        packs.rules().map(rule -> rule.name()))
                .flatMap(ids -> ids)
                .toList();
        return new Unusable("nothing is called '" + id + "' in " + standard.id() + "." + Suggestions.hint(id, known)
                + " 'ksb rules list' lists practices and rules.");
    }
}
