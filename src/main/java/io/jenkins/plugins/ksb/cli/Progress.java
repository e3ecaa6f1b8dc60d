package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.source.home.BuildFolders;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal while many files are worked on; nothing at all anywhere else. */
final class Progress implements AutoCloseable {
    /** Fewer are done before anybody could read a bar. */
    private static final int MANY = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * @param quiet whether nothing else is written to the terminal meanwhile
     */
    static Progress of(int files, boolean terminal, boolean quiet) {
        return of("Scoring", " files", files, terminal && quiet);
    }

    /** Builds; counting them is a listing of folders, so only done where anybody sees it. */
    static Progress ofBuilds(List<JobFolder> jobs, boolean seen) {
        long builds = !seen
                ? 0
                : jobs.stream()
                        .mapToLong(job -> BuildFolders.of(job).folders().size())
                        .sum();
        return of("Scoring", " builds", builds, seen);
    }

    /**
     * With rate and remaining time.
     *
     * @param unit with a blank in front
     * @param seen whether anybody sees it
     */
    static Progress of(String task, String unit, long many, boolean seen) {
        return new Progress(seen && many >= MANY ? bar(task, unit, many) : null);
    }

    private static ProgressBar bar(String task, String unit, long many) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setInitialMax(many)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    void step(int steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
