package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.detect.Pack;
import io.jenkins.plugins.ksb.detect.Rule;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.report.Printable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ksb rules list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Every practice and the rules that recognise it.",
        footerHeading = "%n",
        footer = "'ksb explain PRACTICE/RULE' shows what a rule finds and what it leaves alone.")
final class RulesListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RulesOption rules = new RulesOption();

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable {
        RulePacks packs = rules.packs();
        packs.packs().forEach(this::print);
        console.println("%d practices, %d rules, %d commands, steps and plugin classes known by name, version %s"
                .formatted(packs.packs().size(), packs.rules().count(), packs.known(), packs.version()));
        return Main.FINE;
    }

    private void print(Pack pack) {
        console.println(pack.practice() + "  " + Printable.of(pack.title()));
        for (Rule rule : pack.rules()) {
            console.println("  %-34s %s"
                    .formatted(rule.id(), Printable.of(rule.title()))
                    .stripTrailing());
        }
        console.println("");
    }
}
