package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.TestCase;
import java.util.List;
import java.util.Optional;

/** What one build adds to the history of its job. It is made without knowing any other build, so by any number of threads. */
public final class BuildDigest {
    private final Build build;
    private final List<Commit> commits;
    private final List<Seen> seen;
    private final List<TestCase> cases;
    private final Optional<String> script;

    BuildDigest(Build build, List<Commit> commits, List<Seen> seen, List<TestCase> cases, Optional<String> script) {
        this.build = build;
        this.commits = List.copyOf(commits);
        this.seen = List.copyOf(seen);
        this.cases = List.copyOf(cases);
        this.script = script;
    }

    public Build build() {
        return build;
    }

    List<Commit> commits() {
        return commits;
    }

    List<Seen> seen() {
        return seen;
    }

    List<TestCase> cases() {
        return cases;
    }

    /** The pipeline script that the build ran. */
    public Optional<String> script() {
        return script;
    }
}
