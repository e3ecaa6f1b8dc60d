package io.jenkins.plugins.ksb.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what concerns standards. */
@Command(
        name = "standards",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists the occupational standards and role profiles that ship with ksb.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb standards list",
            "  ksb score --standard st0825-1.0 Jenkinsfile",
            "  ksb score --standard my-standard.yaml Jenkinsfile"
        })
final class StandardsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the standards: list.");
    }
}
