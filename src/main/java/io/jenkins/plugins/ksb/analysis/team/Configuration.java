package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.source.Document;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The config.xml of a job as a document to score. */
final class Configuration {
    private static final String FILE = "config.xml";

    private Configuration() {}

    static Document of(JobFolder job) {
        return new Document(job.directory() + "/" + FILE, () -> read(job.path().resolve(FILE)));
    }

    private static byte[] read(Path file) throws IOException {
        // a link may lead out of the home
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(DefinitionParser.MOST_BYTES + 1);
        }
    }
}
