package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.parse.Limits;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;

/** Reads texts for tests. */
final class Facts {
    private Facts() {}

    static Definition of(String text) {
        Parsed parsed = parse(text);
        if (parsed instanceof Parsed.Facts facts) {
            return facts.definition();
        }
        throw new AssertionError(parsed);
    }

    static String outline(String text) {
        return Outline.of(of(text));
    }

    /** Of steps inside a node, without it. */
    static String steps(String text) {
        return outline("node {\n" + text + "\n}")
                .replaceFirst("node \\[agent]\n", "")
                .replaceAll("(?m)^ {2}", "");
    }

    static NotAnalysed refusal(String text) {
        if (parse(text) instanceof NotAnalysed refusal) {
            return refusal;
        }
        throw new AssertionError("was read: " + text);
    }

    private static Parsed parse(String text) {
        return new JenkinsfileParser(Limits.DEFAULT).parse("Jenkinsfile", text);
    }
}
