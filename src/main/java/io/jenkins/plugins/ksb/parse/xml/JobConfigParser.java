package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.Facts;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the {@code config.xml} of jobs. Never throws, and never follows what an XML file points to. */
public final class JobConfigParser {
    private final PipelineText scripts;

    public JobConfigParser(PipelineText scripts) {
        this.scripts = scripts;
    }

    public Parsed parse(String path, byte[] content) {
        try {
            return parse(path, XmlTree.read(content));
        } catch (XMLStreamException e) {
            return malformed(e.getMessage(), inside(content, e.getLocation()));
        } catch (RuntimeException e) {
            return malformed(e.getMessage(), null);
        }
    }

    private Parsed parse(String path, XmlElement root) {
        Optional<JobKind> kind = JobKind.of(root.name());
        if (kind.isEmpty()) {
            return new NotAnalysed(
                    Cause.NO_PIPELINE,
                    "The file does not configure a job: its root element is <" + root.name() + ">.",
                    "Name a Jenkinsfile, or the config.xml of a job.",
                    root.start());
        }
        return switch (kind.get()) {
            case CONFIGURED -> new Facts(new ConfiguredJob(root).definition(path));
            case PIPELINE -> new PipelineJob(root, scripts).parse(path);
            case MULTIBRANCH, ORGANIZATION -> new Facts(ScriptSource.multibranch(root, path));
            case FOLDER -> ScriptSource.folder(root);
        };
    }

    private static Parsed malformed(@Nullable String message, @Nullable Location at) {
        String first = String.valueOf(message).lines().findFirst().orElse("");
        return new NotAnalysed(
                Cause.SYNTAX,
                "The file is no well-formed XML: " + first,
                "Copy the file again, or save the job once in Jenkins.",
                at);
    }

    /** What is missing at the end of a torn file is missed behind its last line. */
    private static @Nullable Location inside(byte[] content, javax.xml.stream.@Nullable Location at) {
        if (at == null || at.getLineNumber() < 1) {
            return null;
        }
        int last = lastLine(content);
        return at.getLineNumber() > last
                ? new Location(last, 1)
                : new Location(at.getLineNumber(), Math.max(1, at.getColumnNumber()));
    }

    private static int lastLine(byte[] content) {
        int line = 1;
        for (int i = 0; i < content.length - 1; i++) {
            if (content[i] == '\n' || content[i] == '\r' && content[i + 1] != '\n') {
                line++;
            }
        }
        return line;
    }
}
