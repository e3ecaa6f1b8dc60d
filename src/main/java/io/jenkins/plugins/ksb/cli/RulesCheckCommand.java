package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.SampleCheck;
import io.jenkins.plugins.ksb.detect.PackText;
import io.jenkins.plugins.ksb.detect.Rule;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.report.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ksb rules check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Reads rule packs strictly and runs their samples: every hit must be found, no miss and no comment may be.",
            "All faults are reported at once, with file and line."
        },
        footerHeading = "%n",
        footer = "Exit codes: 0 fine, 2 something is wrong with the packs")
final class RulesCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of rule packs (*.yaml).")
    @SuppressWarnings("NullAway.Init")
    private List<Path> folders;

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable {
        List<PackText> texts = new ArrayList<>();
        for (Path folder : folders) {
            texts.addAll(RulesOption.texts(folder));
        }
        RulePacks packs = RulesOption.load(texts);
        Set<String> files = texts.stream().map(PackText::file).collect(Collectors.toSet());
        List<Rule> rules =
                packs.rules().filter(rule -> files.contains(rule.file())).toList();
        return report(texts.size(), rules, SampleCheck.of(packs));
    }

    private int report(int packs, List<Rule> rules, SampleCheck check) {
        List<SampleCheck.Disagreement> wrong =
                rules.stream().flatMap(rule -> check.check(rule).stream()).toList();
        wrong.forEach(each -> console.println(Printable.of(each.toString())));
        int samples = rules.stream()
                .mapToInt(rule -> rule.hits().size() + rule.misses().size())
                .sum();
        console.println("%d packs, %d rules, %d samples: %s"
                .formatted(packs, rules.size(), samples, wrong.isEmpty() ? "all fine" : wrong.size() + " wrong"));
        return wrong.isEmpty() ? Main.FINE : Main.WRONG;
    }
}
