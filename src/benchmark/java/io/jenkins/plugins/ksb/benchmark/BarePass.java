package io.jenkins.plugins.ksb.benchmark;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The least that anybody has to do who reads the builds of a home: list its directories, pull every event of its XML out of
 * Woodstox, and pull the other files through a buffer, no further than the reader goes. Nothing is kept.
 */
final class BarePass {
    private static final long LOG_BOUND = 8L << 20;
    private static final int CHUNK = 32;
    private static final Pattern CHANGELOG = Pattern.compile("changelog-?\\d*\\.xml");

    private final WstxInputFactory factory = factory();
    private final boolean everything;

    /** @param everything test reports and logs too, as a score needs them */
    private BarePass(boolean everything) {
        this.everything = everything;
    }

    /** Arguments: the home, the number of threads, and {@code history} or {@code score}. */
    public static void main(String[] arguments) throws Exception {
        BarePass pass = new BarePass(arguments[2].equals("score"));
        List<Path> builds = new ArrayList<>();
        findBuilds(Path.of(arguments[0]).resolve("jobs"), builds);
        ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        List<Future<?>> chunks = new ArrayList<>();
        for (int from = 0; from < builds.size(); from += CHUNK) {
            List<Path> chunk = builds.subList(from, Math.min(builds.size(), from + CHUNK));
            chunks.add(workers.submit(() -> chunk.forEach(pass::build)));
        }
        for (Future<?> chunk : chunks) {
            chunk.get();
        }
        workers.shutdown();
    }

    private static void findBuilds(Path jobs, List<Path> builds) throws IOException {
        for (Path job : folders(jobs)) {
            for (Path part : folders(job)) {
                switch (String.valueOf(part.getFileName())) {
                    case "builds" -> builds.addAll(folders(part));
                    case "jobs", "branches", "modules" -> findBuilds(part, builds);
                    default -> {}
                }
            }
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        folders.add(entry);
                    }
                }
            }
        }
        return folders;
    }

    private void build(Path build) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(build)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                switch (name) {
                    case "build.xml" -> xml(entry);
                    case "workflow", "workflow-completed" -> flow(entry);
                    case "junitResult.xml" -> {
                        if (everything) {
                            xml(entry);
                        }
                    }
                    case "log" -> {
                        if (everything) {
                            bytes(entry);
                        }
                    }
                    default -> {
                        if (CHANGELOG.matcher(name).matches()) {
                            bytes(entry);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flow(Path folder) throws IOException {
        try (DirectoryStream<Path> nodes = Files.newDirectoryStream(folder)) {
            for (Path node : nodes) {
                xml(node);
            }
        }
    }

    private void xml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static void bytes(Path file) throws IOException {
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = Files.newInputStream(file)) {
            long left = LOG_BOUND;
            for (int count = in.read(buffer); count > 0 && left > 0; count = in.read(buffer)) {
                left -= count;
            }
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.configureForSpeed();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }
}
