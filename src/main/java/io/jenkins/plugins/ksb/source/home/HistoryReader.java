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
        Iterator<Chunk> chunks = jobs.stream().flatMap(HistoryReader::chunks).iterator();
        InOrder.run(chunks, chunk -> work.apply(history(chunk)), sink, threads);
    }

    private record Chunk(JobFolder job, List<BuildFolder> folders, List<String> notices) {}

    private static Chunk whole(JobFolder job) {
        BuildFolders builds = BuildFolders.of(job);
        return new Chunk(job, builds.folders(), builds.notices());
    }

    /** Where only build.xml tells the numbers, the builds can be put in order only when all are read. */
    private static Stream<Chunk> chunks(JobFolder job) {
        Chunk all = whole(job);
        int size = all.folders.size();
        if (size <= CHUNK || all.folders.get(0).number() == Build.NO_NUMBER) {
            return Stream.of(all);
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < size; from += CHUNK) {
            List<BuildFolder> folders = all.folders.subList(from, Math.min(size, from + CHUNK));
            chunks.add(new Chunk(job, folders, from == 0 ? all.notices : List.of()));
        }
        return chunks.stream();
    }

    private History history(Chunk chunk) {
        List<BuildRecord> builds = new ArrayList<>(chunk.folders.size());
        for (BuildFolder folder : chunk.folders) {
            builds.add(reader.read(chunk.job, folder));
        }
        builds.sort(BY_NUMBER);
        return new History(chunk.job.job(), builds, chunk.notices);
    }
}
