package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;

/** Says why Groovy refused a text, and what to do about it. */
final class Complaints {
    private Complaints() {}

    static Parsed of(SyntaxTree.Refused refused, String text, Places places) {
        int conflict = conflictMarker(text);
        if (conflict >= 0) {
            return new NotAnalysed(
                    Cause.SYNTAX,
                    "The file has an unresolved merge conflict.",
                    "Resolve the conflict, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
                    places.atOffset(conflict));
        }
        Location location = places.at(refused.line, refused.column);
        return new NotAnalysed(
                Cause.SYNTAX, "Groovy does not accept the file: " + firstLine(refused), remedy(text), location);
    }

    private static int conflictMarker(String text) {
        int at = text.startsWith("<<<<<<< ") ? 0 : text.indexOf("\n<<<<<<< ") + 1;
        return at > 0 || text.startsWith("<<<<<<< ") ? at : -1;
    }

    private static String firstLine(SyntaxTree.Refused refused) {
        String message = String.valueOf(refused.getMessage());
        int end = message.indexOf('\n');
        String line = (end < 0 ? message : message.substring(0, end)).strip();
        return (line.isEmpty() ? "something else was expected here" : line) + ".";
    }

    private static String remedy(String text) {
        if (text.contains("{{") || text.contains("<%") || text.contains("{%")) {
            return "The file looks like a template: render it first, and score the result.";
        }
        boolean looksLikePipeline = text.contains("pipeline") || text.contains("node") || text.contains("stage");
        return looksLikePipeline
                ? "Mend the syntax there, or a bracket or quote left open before it."
                : "Make sure that this is a Jenkinsfile, and no other kind of text.";
    }
}
