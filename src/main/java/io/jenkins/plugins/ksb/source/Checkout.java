package io.jenkins.plugins.ksb.source;

import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.xml.JobKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Pipeline definitions in a folder and everything below it. */
public final class Checkout {
    private static final int HEAD = 4096;

    private Checkout() {}

    /**
     * A file is a document whatever its name. Below a folder these are: {@code Jenkinsfile*}, {@code *.jenkinsfile}, and each
     * {@code config.xml} of a job; sorted by path, links to folders not followed.
     *
     * @throws IOException if there is nothing at this path
     */
    public static Found documents(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            root.getFileSystem().provider().checkAccess(root);
            return new Found(List.of(document(root)), List.of());
        }
        Search search = new Search(root);
        Files.walkFileTree(root, search);
        List<Document> documents = search.found().stream()
                .sorted(Comparator.comparing(Checkout::display))
                .filter(Checkout::mayBeDefinition)
                .map(Checkout::document)
                .toList();
        return new Found(
                documents,
                search.homes().stream().map(Checkout::display).sorted().toList());
    }

    /**
     * What a path holds.
     *
     * @param homes paths of JENKINS_HOME folders on the way; their jobs have builds, so they are not looked into here
     */
    public record Found(List<Document> documents, List<String> homes) {
        public Found {
            documents = List.copyOf(documents);
            homes = List.copyOf(homes);
        }
    }

    /** A {@code config.xml} that configures something else is none of our business; one that cannot be read is. */
    private static boolean mayBeDefinition(Path file) {
        if (!Search.isConfiguration(file)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return JobKind.ofHead(in.readNBytes(HEAD)).isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    private static Document document(Path file) {
        return new Document(display(file), () -> read(file));
    }

    /** One byte more than the parser takes is enough to know that it is too much. */
    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(DefinitionParser.MOST_BYTES + 1);
        }
    }

    private static String display(Path file) {
        return file.toString().replace('\\', '/');
    }
}
