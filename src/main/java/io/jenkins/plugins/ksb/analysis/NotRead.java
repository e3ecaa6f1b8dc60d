package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.source.Document;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;

/** Reasons to have no evidence that are not the parser's. */
final class NotRead {
    private NotRead() {}

    static Reading.NotAnalysed unreadable(String path, IOException e) {
        return new Reading.NotAnalysed(path, Cause.UNREADABLE.name(), reason(e), remedy(e), null);
    }

    static Reading.NotAnalysed timedOut(Document document, Duration budget) {
        return new Reading.NotAnalysed(
                document.path(),
                Cause.TIMED_OUT.name(),
                "It took longer than " + budget.toMillis() / 1000.0 + " s.",
                "Allow more with --time-budget, or look for generated or hostile content.",
                null);
    }

    /** A fault of ours, of which the user should hear without losing the other results. */
    static Reading.NotAnalysed failed(String path, Throwable e) {
        return new Reading.NotAnalysed(
                path,
                "INTERNAL",
                "The analysis failed: " + e,
                "This is a fault of ksb; please report it together with the file.",
                null);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no such file or folder.";
        }
        if (e instanceof AccessDeniedException) {
            return "There is no permission to read it.";
        }
        if (e instanceof FileSystemLoopException) {
            return "Its symbolic links lead back to itself.";
        }
        return "It cannot be read: " + e.getMessage() + ".";
    }

    private static String remedy(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "Check the spelling of the path.";
        }
        return e instanceof AccessDeniedException ? "Change its permissions." : "Check the file system.";
    }
}
