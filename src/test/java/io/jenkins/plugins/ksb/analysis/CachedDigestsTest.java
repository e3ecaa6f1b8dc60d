package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.BuildDigest;
import io.jenkins.plugins.ksb.detect.history.DigestCodec;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.source.cache.CacheFolder;
import io.jenkins.plugins.ksb.source.home.JenkinsHome;
import io.jenkins.plugins.ksb.source.home.NotAHomeException;
import io.jenkins.plugins.ksb.source.sample.SampleHome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of the cache is always what would have been read. */
class CachedDigestsTest {
    private static final HistoryAnalysis ANALYSIS = new HistoryAnalysis(RulePacks.builtIn());
    private static final DigestCodec CODEC = new DigestCodec();

    @TempDir
    Path folder;

    private Path home;
    private boolean verify;
    private String versions = "1";

    @BeforeEach
    void aHome() throws Exception {
        home = folder.resolve("home");
        new SampleHome(new SampleHome.Plan(3, 34, 1)).write(home, 2, () -> {});
        age(home);
    }

    @Test
    void theSecondRunGivesTheSameAndWritesNothing() throws Exception {
        assertThat(cached()).isEqualTo(read());
        List<Long> sizes = sizes();

        assertThat(cached()).isEqualTo(read());
        assertThat(sizes()).isEqualTo(sizes);
    }

    @Test
    void aStateIsKnownOnceEverythingIs() throws Exception {
        assertThat(state()).isEmpty();
        cached();
        Optional<String> state = state();

        assertThat(state).isPresent().isEqualTo(state());
        edit(build(3));
        assertThat(state()).isEmpty();
        cached();
        age(home);
        cached();
        assertThat(state()).isPresent().isNotEqualTo(state);
    }

    @Test
    void aFileThatWasWrittenOverIsReadAgain() throws Exception {
        String before = cached();
        edit(build(3));

        assertThat(cached()).isEqualTo(read()).isNotEqualTo(before);
    }

    @Test
    void aFileThatWasReplacedByOneOfTheSameTimeAndSizeIsReadAgain() throws Exception {
        cached();
        FileTime time = Files.getLastModifiedTime(build(3));
        Path other = Files.writeString(folder.resolve("other"), changed(build(3)));
        Files.setLastModifiedTime(other, time);
        Files.move(other, build(3), StandardCopyOption.REPLACE_EXISTING);
        age(build(3).getParent());

        assertThat(cached()).isEqualTo(read());
    }

    @Test
    void aChangeThatLeavesNoTraceIsSeenWhenContentsAreCompared() throws Exception {
        verify = true;
        cached();
        FileTime time = Files.getLastModifiedTime(build(3));
        edit(build(3));
        Files.setLastModifiedTime(build(3), time);

        assertThat(cached()).isEqualTo(read());
    }

    @Test
    void aReportThatComesLaterIsRead() throws Exception {
        Path report = build(3).resolveSibling("junitResult.xml");
        byte[] content = Files.readAllBytes(report);
        Files.delete(report);
        cached();
        Files.write(report, content);

        assertThat(cached()).isEqualTo(read());
    }

    @Test
    void aFlowNodeThatComesLaterIsRead() throws Exception {
        Path nodes = build(2).resolveSibling("workflow");
        Path node = nodes.resolve("9.xml");
        byte[] content = Files.readAllBytes(node);
        Files.delete(node);
        age(nodes);
        cached();
        Files.write(node, content);

        assertThat(cached()).isEqualTo(read());
    }

    @Test
    void buildsThatComeAndGoAreSeen() throws Exception {
        cached();
        delete(build(5).getParent());
        Files.move(build(7).getParent(), build(7).getParent().resolveSibling("35"));

        assertThat(cached()).isEqualTo(read());
    }

    @Test
    void whatWasJustWrittenIsNotKept() throws Exception {
        Files.setLastModifiedTime(build(3), FileTime.fromMillis(System.currentTimeMillis()));
        cached();

        assertThat(state()).isEmpty();
    }

    @Test
    void anotherVersionReadsAnew() throws Exception {
        cached();
        versions = "2";

        assertThat(state()).isEmpty();
        assertThat(cached()).isEqualTo(read());
    }

    @Test
    void aTornCacheIsMendedAndSaysSo() throws Exception {
        cached();
        for (Path file : files()) {
            try (RandomAccessFile cache = new RandomAccessFile(file.toFile(), "rw")) {
                cache.setLength(cache.length() * 2 / 3);
            }
        }

        try (CacheFolder cache = open()) {
            assertThat(digests(new CachedDigests(cache, CODEC, ANALYSIS, 2))).isEqualTo(read());
            assertThat(cache.damaged()).isPositive();
        }
        assertThat(cached()).isEqualTo(read());
        assertThat(state()).isPresent();
    }

    @Test
    void noByteOfTheCacheIsBelievedOnceItIsDamaged() throws Exception {
        cached();
        String expected = read();
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 1 + whole.length / 12) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x41;
            Files.write(file, bytes);

            assertThat(cached()).isEqualTo(expected);
        }
    }

    @Test
    void anEmptyCacheFileIsNoFault() throws Exception {
        cached();
        for (Path file : files()) {
            Files.write(file, new byte[0]);
        }

        assertThat(cached()).isEqualTo(read());
    }

    private Path build(int number) {
        return home.resolve("jobs/team-1/jobs/library-2/builds/" + number + "/build.xml");
    }

    private String cached() throws IOException {
        try (CacheFolder cache = open()) {
            return digests(new CachedDigests(cache, CODEC, ANALYSIS, 2));
        }
    }

    private Optional<String> state() throws Exception {
        try (CacheFolder cache = open()) {
            return CachedDigests.state(cache, JenkinsHome.open(home).jobs(), 2);
        }
    }

    private String read() {
        return digests(new ReadDigests(ANALYSIS, 1));
    }

    private CacheFolder open() {
        return CacheFolder.open(folder.resolve("cache"), new CacheFolder.Use(home, versions, verify));
    }

    private String digests(DigestSource source) {
        StringBuilder text = new StringBuilder();
        try {
            source.each(JenkinsHome.open(home).jobs(), piece -> {
                text.append(piece.job()).append(piece.notices()).append('\n');
                for (BuildDigest digest : piece.builds()) {
                    text.append(digest.build().directory())
                            .append(' ')
                            .append(Sha256.hex(HexFormat.of().formatHex(CODEC.write(List.of(digest)))))
                            .append('\n');
                }
            });
        } catch (NotAHomeException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".builds"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private List<Long> sizes() throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (Path file : files()) {
            sizes.add(Files.size(file));
        }
        return sizes;
    }

    /** Another duration, of as many digits. */
    private static String changed(Path file) throws IOException {
        return Files.readString(file).replaceFirst("<duration>\\d", "<duration>9");
    }

    private static void edit(Path file) throws IOException {
        Files.writeString(file, changed(file));
    }

    /** As if it had been written an hour ago. */
    private static void age(Path root) throws IOException {
        FileTime then = FileTime.fromMillis(System.currentTimeMillis() - 3_600_000);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                if (!Files.isSymbolicLink(each)) {
                    Files.setLastModifiedTime(each, then);
                }
            }
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.exists(each, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(each);
                }
            }
        }
    }
}
