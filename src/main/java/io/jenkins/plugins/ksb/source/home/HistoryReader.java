package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the builds of jobs in parallel; results come by job and number, whatever the number of threads. */
public final class HistoryReader {
    private static final int CHUNK = 32;
    private static final Comparator<BuildRecord> BY_NUMBER = Comparator.comparingInt(
                    (BuildRecord build) -> build.build().number())
            .thenComparing(build -> build.build().directory());

    private final BuildReader reader;
    private final int threads;

    public HistoryReader(Set<Part> parts, int threads) {
        this.reader = new BuildReader(parts);
        this.threads = threads;
    }

    /**
     * Hands every job's history to {@code work}, on many threads, and what comes of it to {@code sink}, on this one. As many
     * histories are in memory as there are threads.
     */
    public <R> void eachJob(List<JobFolder> jobs, Function<History, R> work, Consumer<R> sink) {
        InOrder.run(jobs.iterator(), job -> work.apply(history(whole(job))), sink, threads);
    }

    /** As {@link #eachJob}, but a job with many builds comes in several histories, so that few jobs keep many threads busy. */
    public <R> void eachChunk(List<JobFolder> jobs, Function<History, R> work, Consumer<R> sink) {
        eachPart(jobs, part -> work.apply(history(part)), sink);
    }

    /** The build directories in the same parts, for those who may know some of the builds already. */
    public <R> void eachPart(List<JobFolder> jobs, Function<JobPart, R> work, Consumer<R> sink) {
        Iterator<JobPart> parts = jobs.stream().flatMap(HistoryReader::parts).iterator();
        InOrder.run(parts, work, sink, threads);
    }

    /** For those who read build by build. */
    public BuildReader builds() {
        return reader;
    }

    private static JobPart whole(JobFolder job) {
        BuildFolders builds = BuildFolders.of(job);
        return new JobPart(job, builds.folders(), builds.notices());
    }

    /** Where only build.xml tells the numbers, the builds can be put in order only when all are read. */
    private static Stream<JobPart> parts(JobFolder job) {
        JobPart all = whole(job);
        int size = all.folders().size();
        if (size <= CHUNK || all.folders().get(0).number() == Build.NO_NUMBER) {
            return Stream.of(all);
        }
        List<JobPart> parts = new ArrayList<>();
        for (int from = 0; from < size; from += CHUNK) {
            List<BuildFolder> folders = all.folders().subList(from, Math.min(size, from + CHUNK));
            parts.add(new JobPart(job, folders, from == 0 ? all.notices() : List.of()));
        }
        return parts.stream();
    }

    private History history(JobPart part) {
        List<BuildRecord> builds = new ArrayList<>(part.folders().size());
        for (BuildFolder folder : part.folders()) {
            builds.add(reader.read(part.job(), folder));
        }
        builds.sort(BY_NUMBER);
        return new History(part.job().job(), builds, part.notices());
    }
}
