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
            return malformed(e.getMessage(), e.getLocation());
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

    private static Parsed malformed(@Nullable String message, javax.xml.stream.@Nullable Location at) {
        String first = String.valueOf(message).lines().findFirst().orElse("");
        return new NotAnalysed(
                Cause.SYNTAX,
                "The file is no well-formed XML: " + first,
                "Copy the file again, or save the job once in Jenkins.",
                at == null || at.getLineNumber() < 1
                        ? null
                        : new Location(at.getLineNumber(), Math.max(1, at.getColumnNumber())));
    }
}
