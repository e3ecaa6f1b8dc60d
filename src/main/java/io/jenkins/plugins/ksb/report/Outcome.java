package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.score.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to report of one document. */
public sealed interface Outcome {
    String path();

    /**
     * @param stages how many there are
     * @param unknowns what in the document could not be followed
     * @param evidence in the order of the text
     * @param text of the definition, for reports that show it; null where there is none to show
     */
    record Scored(
            String path,
            Definition.Kind kind,
            int stages,
            List<String> unknowns,
            List<Evidence> evidence,
            Profile profile,
            @Nullable String text)
            implements Outcome {
        public Scored {
            unknowns = List.copyOf(unknowns);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param cause a word for machines: {@code SYNTAX}, {@code TIMED_OUT} …
     * @param reason one sentence: what is wrong
     * @param remedy one sentence: what to do about it
     * @param location null where no place can be named
     */
    record NotAnalysed(
            String path,
            String cause,
            String reason,
            String remedy,
            @Nullable Location location) implements Outcome {}
}
