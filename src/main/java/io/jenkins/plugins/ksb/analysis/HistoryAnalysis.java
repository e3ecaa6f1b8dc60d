package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.Detector;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.BuildDigest;
import io.jenkins.plugins.ksb.detect.history.Chronicle;
import io.jenkins.plugins.ksb.detect.history.Declared;
import io.jenkins.plugins.ksb.detect.history.Digester;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.detect.history.Question;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.History;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the history of jobs: builds are reduced one by one, by any number of threads, and then taken in by one thread for each
 * job, oldest first.
 */
public final class HistoryAnalysis {
    private static final String PATH = "Jenkinsfile";

    private final Digester digester;
    private final Detector detector;
    private final DefinitionParser parser;

    public HistoryAnalysis(RulePacks packs) {
        this(packs, new DefinitionParser());
    }

    public HistoryAnalysis(RulePacks packs, DefinitionParser parser) {
        this.digester = new Digester(packs);
        this.detector = new Detector(packs);
        this.parser = parser;
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
        return digester.digest(job, record);
    }

    public OneJob begin(Job job, Question question) {
        return new OneJob(new Chronicle(job, question));
    }

    /** One job while its builds are taken in. For one thread. */
    public final class OneJob {
        /** Scripts come back when a change is taken back, or when a build is replayed. */
        private static final int REMEMBERED = 8;

        private final Chronicle chronicle;
        private final Map<String, Optional<Declared>> versions = new HashMap<>();

        private OneJob(Chronicle chronicle) {
            this.chronicle = chronicle;
        }

        /** Takes in the next build; the older ones must have come before. */
        public void add(BuildDigest digest) {
            if (versions.size() > REMEMBERED) {
                versions.clear();
            }
            chronicle.add(digest, digest.script().flatMap(script -> versions.computeIfAbsent(script, this::read)));
        }

        public JobHistory tell() {
            return chronicle.tell();
        }

        private Optional<Declared> read(String script) {
            Parsed parsed = parser.parse(PATH, script.getBytes(StandardCharsets.UTF_8));
            return parsed instanceof Parsed.Facts facts ? Optional.of(declared(facts.definition())) : Optional.empty();
        }

        private Declared declared(Definition definition) {
            return new Declared(detector.detect(definition), definition.steps().size());
        }
    }
}
