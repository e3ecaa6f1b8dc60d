package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.history.BuildDigest;
import io.jenkins.plugins.ksb.detect.history.DigestCodec;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.source.cache.CacheFolder;
import io.jenkins.plugins.ksb.source.cache.JobCache;
import io.jenkins.plugins.ksb.source.cache.JobCache.Found;
import io.jenkins.plugins.ksb.source.home.BuildFolder;
import io.jenkins.plugins.ksb.source.home.FileState;
import io.jenkins.plugins.ksb.source.home.HistoryReader;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import io.jenkins.plugins.ksb.source.home.JobPart;
import io.jenkins.plugins.ksb.source.home.UsedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the digests of builds that have not changed from a cache, and reads the others as {@link ReadDigests} does. */
public final class CachedDigests implements DigestSource {
    private static final Comparator<BuildDigest> BY_NUMBER = Comparator.comparingInt(
                    (BuildDigest digest) -> digest.build().number())
            .thenComparing(digest -> digest.build().directory());

    /** Jobs to look through before the next ones, as most changes show early. */
    private static final int AT_ONCE = 32;

    private final DigestCodec codec;
    private final CacheFolder cache;
    private final HistoryReader reader;
    private final HistoryAnalysis analysis;
    private Optional<String> given = Optional.empty();

    /** @param codec whose version is among those that the cache was opened with */
    public CachedDigests(CacheFolder cache, DigestCodec codec, HistoryAnalysis analysis, int threads) {
        this.cache = cache;
        this.codec = codec;
        this.analysis = analysis;
        this.reader = new HistoryReader(EnumSet.allOf(Part.class), threads);
    }

    @Override
    public void each(List<JobFolder> jobs, Consumer<Piece> sink) {
        Turn turn = new Turn();
        List<Optional<String>> states = new ArrayList<>();
        reader.eachPart(jobs, this::digested, done -> {
            turn.to(done.job);
            states.add(done.state);
            sink.accept(done.piece);
        });
        turn.end();
        given = together(states);
    }

    /** The {@link #state} of what {@link #each} has handed over, empty where some of it was too new to be sure of. */
    public Optional<String> given() {
        return given;
    }

    /**
     * What identifies all that {@link #each} would hand over, without reading any of it; empty unless every build is known and
     * unchanged.
     */
    public static Optional<String> state(CacheFolder cache, List<JobFolder> jobs, int threads) {
        HistoryReader reader = new HistoryReader(Set.of(), threads);
        List<Optional<String>> states = new ArrayList<>();
        for (int from = 0; from < jobs.size(); from += AT_ONCE) {
            List<JobFolder> some = jobs.subList(from, Math.min(jobs.size(), from + AT_ONCE));
            reader.eachPart(some, part -> unchanged(cache, part), states::add);
            some.forEach(cache::release);
            if (states.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
        }
        return together(states);
    }

    /** Whatever the order of the jobs. */
    private static Optional<String> together(List<Optional<String>> states) {
        return states.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        Sha256.hex(states.stream().map(Optional::get).sorted().collect(Collectors.joining())));
    }

    private static Optional<String> unchanged(CacheFolder cache, JobPart part) {
        JobCache known = cache.job(part.job());
        boolean all =
                part.folders().stream().allMatch(folder -> known.find(folder).isPresent());
        return all ? state(part, known) : Optional.empty();
    }

    /** Of builds that are all known; the configuration of the job counts as well. */
    private static Optional<String> state(JobPart part, JobCache known) {
        try {
            FileState config = FileState.of(part.job().path().resolve("config.xml"));
            MessageDigest state = Sha256.start();
            state.update((part.job() + " " + config + part.notices()).getBytes(StandardCharsets.UTF_8));
            part.folders().forEach(folder -> known.tellState(folder, state));
            return config.isYoung(System.currentTimeMillis())
                    ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(state.digest()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private record Done(JobFolder job, Piece piece, Optional<String> state) {}

    /** Jobs come one after the other, so that one is done with when the next begins. */
    private final class Turn {
        private @Nullable JobFolder job;

        void to(JobFolder next) {
            if (job != null && job != next) {
                cache.release(job);
            }
            job = next;
        }

        void end() {
            if (job != null) {
                cache.release(job);
            }
        }
    }

    private Done digested(JobPart part) {
        JobCache known = cache.job(part.job());
        List<BuildFolder> unknown = new ArrayList<>();
        List<BuildDigest> digests = remembered(part, known, unknown);
        boolean all = read(part.job(), known, unknown, digests);
        digests.sort(BY_NUMBER);
        Piece piece = new Piece(part.job().job(), digests, part.notices());
        return new Done(part.job(), piece, all ? state(part, known) : Optional.empty());
    }

    private List<BuildDigest> remembered(JobPart part, JobCache known, List<BuildFolder> unknown) {
        List<BuildDigest> digests = new ArrayList<>();
        Map<Object, Optional<List<BuildDigest>>> blocks = new HashMap<>();
        for (BuildFolder folder : part.folders()) {
            Optional<BuildDigest> digest = known.find(folder)
                    .flatMap(found -> blocks.computeIfAbsent(found.block(), block -> decoded(known, found))
                            .map(all -> all.get(found.place())));
            digest.ifPresentOrElse(digests::add, () -> unknown.add(folder));
        }
        return digests;
    }

    private Optional<List<BuildDigest>> decoded(JobCache known, Found found) {
        return known.content(found).flatMap(bytes -> {
            try {
                return Optional.of(codec.read(bytes));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /** Whether all that was read is known from now on. */
    private boolean read(JobFolder job, JobCache known, List<BuildFolder> unknown, List<BuildDigest> digests) {
        List<BuildDigest> settled = new ArrayList<>();
        List<JobCache.Read> reads = new ArrayList<>();
        for (BuildFolder folder : unknown) {
            UsedFiles files = new UsedFiles();
            BuildDigest digest = analysis.digest(
                    job.job(), files.during(() -> reader.builds().read(job, folder)));
            digests.add(digest);
            if (files.areSettled()) {
                settled.add(digest);
                reads.add(new JobCache.Read(folder, files));
            }
        }
        if (!settled.isEmpty()) {
            known.add(reads, codec.write(settled));
        }
        return settled.size() == unknown.size();
    }
}
