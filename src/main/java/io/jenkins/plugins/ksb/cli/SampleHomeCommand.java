package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.source.sample.FolderInUseException;
import io.jenkins.plugins.ksb.source.sample.SampleHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ksb sample-home}. */
@Command(
        name = "sample-home",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Writes a made-up JENKINS_HOME for trials and benchmarks, the same for the same options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ksb sample-home /tmp/home                                 about 2,500 builds, 160 MB",
            "  ksb sample-home --jobs 200 --builds 500 /tmp/large-home   about 120,000 builds, 8 GB",
            "",
            "A folder that is not empty is refused, unless sample-home itself has written it.",
            "Exit codes: 0 fine, 2 wrong usage, or the home cannot be written"
        })
final class SampleHomeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Where to write it: an empty folder, or one that is made.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Jobs, change requests and Maven modules not counted. Default: ${DEFAULT-VALUE}",
            defaultValue = "20")
    private int jobs;

    @Option(
            names = "--builds",
            paramLabel = "N",
            description = "Builds of each job. Default: ${DEFAULT-VALUE}",
            defaultValue = "100")
    private int builds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another number gives other builds. Default: ${DEFAULT-VALUE}",
            defaultValue = "1")
    private long seed;

    private final Console console;

    SampleHomeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unusable {
        if (jobs < 1 || builds < 1) {
            throw new Unusable("--jobs and --builds: expected numbers from 1");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        SampleHome home = new SampleHome(new SampleHome.Plan(jobs, builds, seed));
        try (Progress progress = Progress.of("Writing", " builds", (long) jobs * builds, console.terminal())) {
            home.write(folder, threads, progress::step);
        } catch (FolderInUseException e) {
            throw new Unusable(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new Unusable(folder + ": cannot be written: " + e, e);
        }
        console.println("Wrote " + (long) jobs * builds + " builds of " + jobs + " jobs to " + folder + ".");
        console.println("Try: ksb history " + folder);
        return Main.FINE;
    }
}
