package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.KsbResult;
import java.io.IOException;
import java.util.List;

/** Takes the outcomes of one run as they come, in order, and writes them without holding them. */
public interface Report {

    void add(Outcome outcome) throws IOException;

    /** Ends the report. */
    void finish(Together together) throws IOException;

    /**
     * What all pipelines of a run support together. There is no overall score on purpose: an average would hide what could not be
     * analysed.
     *
     * @param ksbs every KSB of the standard
     */
    record Together(int scored, int notAnalysed, List<KsbResult> ksbs, Coverage coverage) {
        public Together {
            ksbs = List.copyOf(ksbs);
        }
    }
}
