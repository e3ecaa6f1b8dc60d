package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.BuildDigest;
import io.jenkins.plugins.ksb.detect.history.Chronicle;
import io.jenkins.plugins.ksb.detect.history.Digester;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.detect.history.Question;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.History;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.parse.DefinitionParser;

/**
 * Reads the history of jobs: builds are reduced one by one, by any number of threads, and then taken in by one thread for each
 * job, oldest first.
 */
public final class HistoryAnalysis {
    private final Digester digester;
    private final Scripts scripts;

    public HistoryAnalysis(RulePacks packs) {
        this(packs, new DefinitionParser());
    }

    public HistoryAnalysis(RulePacks packs, DefinitionParser parser) {
        this.digester = new Digester(packs);
        this.scripts = new Scripts(packs, parser);
    }

    /** All of one job at once. */
    public JobHistory analyze(History history, Question question) {
        OneJob job = begin(history.job(), question);
        for (BuildRecord record : history.builds()) {
            job.add(digest(history.job(), record));
        }
        return job.tell();
    }

    /** The part of the work that needs no other build. */
    public BuildDigest digest(Job job, BuildRecord record) {
        BuildDigest digest = digester.digest(job, record);
        prepare(digest);
        return digest;
    }

    /** Does on this thread what taking in the digest would have to do otherwise: reads its script, if that is a new one. */
    public void prepare(BuildDigest digest) {
        digest.script().ifPresent(scripts::declared);
    }

    public OneJob begin(Job job, Question question) {
        return new OneJob(new Chronicle(job, question));
    }

    /** One job while its builds are taken in. For one thread. */
    public final class OneJob {
        private final Chronicle chronicle;

        private OneJob(Chronicle chronicle) {
            this.chronicle = chronicle;
        }

        /** Takes in the next build; the older ones must have come before. */
        public void add(BuildDigest digest) {
            chronicle.add(digest, digest.script().flatMap(scripts::declared));
        }

        public JobHistory tell() {
            return chronicle.tell();
        }
    }
}
