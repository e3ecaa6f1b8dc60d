package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.score.Profile;

/** What came of one document in the end: a profile, or why there is none. */
public sealed interface Analysis permits Analysis.Scored, Reading.NotAnalysed {
    String path();

    record Scored(Reading.Read reading, Profile profile) implements Analysis {
        @Override
        public String path() {
            return reading.path();
        }
    }
}
