package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.report.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line {@code ksb}. */
@Command(
        name = "ksb",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Finds evidence of DevOps practices in Jenkins pipelines and tags it with the knowledge, skills and"
                        + " behaviours (KSBs) of an occupational standard that it supports.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb score Jenkinsfile             what this pipeline shows, and what would raise it",
            "  ksb score checkout/               every pipeline definition found below a folder",
            "  ksb explain K14                   what a KSB asks for, and which practices support it",
            "  ksb explain dependency-scanning   what counts as a practice, and which tools are known",
            "",
            "Exit codes: 0 fine, 1 below --fail-under, 2 wrong usage or input that cannot be read"
        })
public final class Main implements Runnable {
    static final int FINE = 0;
    static final int BELOW = 1;
    static final int WRONG = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(Console.system(), arguments));
    }

    static int run(Console console, String... arguments) {
        try {
            return commandLine(console).execute(arguments);
        } catch (Error e) {
            // left alone it would end the process with 1, which means something else
            return broken(console, e);
        } finally {
            console.flush();
        }
    }

    private static CommandLine commandLine(Console console) {
        CommandLine standards =
                new CommandLine(new StandardsCommand()).addSubcommand(new StandardsListCommand(console));
        CommandLine rules = new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(console))
                .addSubcommand(new RulesCheckCommand(console))
                .addSubcommand(new RulesAccuracyCommand(console));
        return new CommandLine(new Main())
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new HistoryCommand(console))
                .addSubcommand(new SampleHomeCommand(console))
                .addSubcommand(new BadgeCommand(console))
                .addSubcommand(new PortfolioCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(standards)
                .addSubcommand(rules)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler((exception, line, parsed) -> failed(console, exception, parsed));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    private static int misused(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        line.getErr().print("ksb: " + exception.getMessage() + "\n");
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, line.getErr())) {
            line.getErr().print("Try '" + line.getCommandSpec().qualifiedName() + " --help'.\n");
        }
        return WRONG;
    }

    private static int failed(Console console, Exception exception, ParseResult parsed) {
        if (exception instanceof Unusable) {
            String.valueOf(exception.getMessage())
                    .lines()
                    .forEach(line -> console.complain("ksb: " + Printable.of(line)));
        } else {
            broken(console, exception);
        }
        return WRONG;
    }

    private static int broken(Console console, Throwable fault) {
        console.complain("ksb: this is a fault of ksb itself; please report it with the lines below");
        fault.printStackTrace(console.err());
        return WRONG;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ksb " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "unpackaged" : version;
        }
    }
}
