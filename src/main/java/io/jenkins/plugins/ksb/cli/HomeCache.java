package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.CachedDigests;
import io.jenkins.plugins.ksb.analysis.DigestSource;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.ReadDigests;
import io.jenkins.plugins.ksb.detect.history.DigestCodec;
import io.jenkins.plugins.ksb.report.Context;
import io.jenkins.plugins.ksb.source.cache.CacheFolder;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered between runs over a home: digests of builds, and whole answers as long as nothing at all has changed. */
final class HomeCache implements Closeable {
    private final @Nullable CacheFolder folder;
    private final DigestCodec codec;
    private final String versions;
    private @Nullable CachedDigests digests;

    private HomeCache(@Nullable CacheFolder folder, DigestCodec codec, String versions) {
        this.folder = folder;
        this.codec = codec;
        this.versions = versions;
    }

    /** Remembers nothing. */
    static HomeCache none() {
        return new HomeCache(null, new DigestCodec(), "");
    }

    static HomeCache open(Path folder, Path home, Context context, boolean verify) {
        DigestCodec codec = new DigestCodec();
        String engine = context.toolVersion() + " " + program();
        String facts = String.join("\n", engine, context.rulesVersion(), codec.version());
        String versions =
                String.join("\n", context.standard().version(), context.model().version());
        return new HomeCache(CacheFolder.open(folder, new CacheFolder.Use(home, facts, verify)), codec, versions);
    }

    /** Which build of the program this is, as its version stays the same between releases. */
    private static String program() {
        CodeSource source = Main.class.getProtectionDomain().getCodeSource();
        try {
            Path program =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(program)
                    ? Files.size(program) + " "
                            + Files.getLastModifiedTime(program).toMillis()
                    : "";
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return "";
        }
    }

    DigestSource digests(HistoryAnalysis analysis, int threads) {
        if (folder == null) {
            return new ReadDigests(analysis, threads);
        }
        digests = new CachedDigests(folder, codec, analysis, threads);
        return digests;
    }

    /** What was answered before; empty where nobody asked, or where any build has changed since. */
    Optional<Answer> answer(String question, List<JobFolder> jobs, int threads) {
        return folder == null
                ? Optional.empty()
                : CachedDigests.state(folder, jobs, threads)
                        .flatMap(state -> folder.answer(key(question, state)))
                        .flatMap(Answer::of);
    }

    /** Keeps an answer that was made from {@link #digests}. */
    void keep(String question, Answer answer) throws IOException {
        if (folder != null && digests != null && digests.given().isPresent()) {
            folder.keep(key(question, digests.given().get()), answer.bytes());
        }
    }

    private String key(String question, String state) {
        return versions + "\n" + question + "\n" + state;
    }

    /** What to say of the cache itself. */
    List<String> remarks() {
        int damaged = folder == null ? 0 : folder.damaged();
        return damaged == 0
                ? List.of()
                : List.of("ksb: --cache: " + damaged + (damaged == 1 ? " file was" : " files were")
                        + " damaged, and the builds in question were read again");
    }

    @Override
    public void close() throws IOException {
        if (folder != null) {
            folder.close();
        }
    }
}
