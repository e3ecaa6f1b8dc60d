package io.jenkins.plugins.ksb.parse;

import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;
import io.jenkins.plugins.ksb.parse.groovy.JenkinsfileParser;
import io.jenkins.plugins.ksb.parse.xml.JobConfigParser;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a definition of any kind. Never throws; safe for use by several threads. */
public final class DefinitionParser {
    /** Longer files are not read. */
    public static final int MOST_BYTES = 4_000_000;

    private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml|!--|!DOCTYPE|[A-Za-z][\\w.-]*[\\s/>])");

    private final JenkinsfileParser jenkinsfiles;
    private final JobConfigParser configurations;

    public DefinitionParser() {
        this(Limits.DEFAULT);
    }

    public DefinitionParser(Limits limits) {
        jenkinsfiles = new JenkinsfileParser(limits);
        configurations = new JobConfigParser(jenkinsfiles::parse);
    }

    public Parsed parse(String path, byte[] content) {
        if (content.length > MOST_BYTES) {
            return new NotAnalysed(
                    Cause.TOO_LARGE,
                    "The file is longer than " + MOST_BYTES / 1_000_000 + " MB.",
                    "Make sure that it is a pipeline definition, and move data out of it.",
                    null);
        }
        Optional<String> text = Decoding.decode(content);
        if (text.isEmpty()) {
            return new NotAnalysed(
                    Cause.NOT_TEXT,
                    "The file is no text.",
                    "Name a text file; UTF-8, UTF-16 with a byte order mark and windows-1252 are understood.",
                    null);
        }
        if (text.get().isBlank()) {
            return new NotAnalysed(Cause.EMPTY, "The file is empty.", "Write a pipeline into it, or remove it.", null);
        }
        return isXml(path, text.get()) ? configurations.parse(path, content) : jenkinsfiles.parse(path, text.get());
    }

    private static boolean isXml(String path, String text) {
        return path.endsWith(".xml") || XML.matcher(text).lookingAt();
    }
}
