package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Job;

/** Reduces single builds to what the history of their job needs of them. Safe for use by several threads. */
public final class Digester {
    private final BuildDetector detector;
    private final Commits commits = Commits.shipped();

    public Digester(RulePacks packs) {
        this.detector = new BuildDetector(packs, ResultRules.shipped());
    }

    public BuildDigest digest(Job job, BuildRecord record) {
        return new BuildDigest(
                record.build(),
                record.build().changes().stream().map(commits::of).toList(),
                detector.detect(job, record),
                record.cases(),
                record.script());
    }
}
