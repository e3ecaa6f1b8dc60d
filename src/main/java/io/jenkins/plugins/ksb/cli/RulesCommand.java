package io.jenkins.plugins.ksb.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what concerns rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists the rules, checks rule packs, and measures how well rules find what people find.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb rules list                                       every practice and its rules",
            "  ksb rules check my-rules/                            validate packs and run their samples",
            "  ksb rules accuracy --files DIR --labels labels.json  precision and recall against labels"
        })
final class RulesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the rules: list, check or accuracy.");
    }
}
