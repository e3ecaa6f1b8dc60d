package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.parse.Limits;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;
import org.codehaus.groovy.ast.ModuleNode;
import org.jspecify.annotations.Nullable;

/** Reads Jenkinsfiles, declarative and scripted, and pipeline libraries. Never runs any of what it reads, and never throws. */
public final class JenkinsfileParser {
    private final Limits limits;

    public JenkinsfileParser(Limits limits) {
        this.limits = limits;
    }

    public Parsed parse(String path, String text) {
        if (text.isBlank()) {
            return refused(Cause.EMPTY, "The file is empty.", "Write a pipeline into it, or remove it.", null);
        }
        if (text.length() > limits.characters()) {
            return refused(
                    Cause.TOO_LARGE,
                    "The file has " + text.length() + " characters; " + limits.characters() + " are read at most.",
                    "Move data and scripts out of the pipeline definition into files of their own.",
                    null);
        }
        Places places = new Places(text);
        int tooDeep = Nesting.firstBeyond(text, limits.depth());
        return tooDeep >= 0 ? tooDeep(places.atOffset(tooDeep)) : bounded(path, text, places);
    }

    private Parsed bounded(String path, String text, Places places) {
        Budget budget = new Budget(limits.time());
        try {
            ModuleNode module = SyntaxTree.of(text, budget);
            return new Parsed.Facts(new Analysis(module, places, budget).definition(path));
        } catch (SyntaxTree.Refused e) {
            return Complaints.of(e, text, places);
        } catch (Budget.TimeUp e) {
            return refused(
                    Cause.TIMED_OUT,
                    "The file could not be read within " + limits.time().toMillis() + " ms.",
                    "Simplify deeply nested expressions, or split the pipeline.",
                    null);
        } catch (StackOverflowError e) {
            return tooDeep(null);
        } catch (RuntimeException e) {
            return refused(
                    Cause.UNREADABLE,
                    "The file could not be followed: " + e.getClass().getSimpleName() + ".",
                    "This is a fault of ours, not of the file: please report it.",
                    null);
        }
    }

    private Parsed tooDeep(@Nullable Location location) {
        return refused(
                Cause.TOO_DEEP,
                "Blocks and expressions nest deeper than " + limits.depth() + " levels.",
                "Split the pipeline into methods, or close the brackets that are left open.",
                location);
    }

    private static Parsed refused(Cause cause, String reason, String remedy, @Nullable Location location) {
        return new NotAnalysed(cause, reason, remedy, location);
    }
}
