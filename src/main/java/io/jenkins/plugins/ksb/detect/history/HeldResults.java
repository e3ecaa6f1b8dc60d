package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.facts.TestCase;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the things that count as results one build holds. */
final class HeldResults {
    private final Job job;
    private final Build build;
    private final Set<String> suites = new HashSet<>();

    HeldResults(Job job, BuildRecord record) {
        this.job = job;
        this.build = record.build();
        record.cases().stream().map(TestCase::suite).forEach(suites::add);
    }

    /** In words, what the build holds of the kind that the rule asks for; of several, the first by name. */
    Optional<String> find(ResultRule rule) {
        return switch (rule.holds()) {
            case TESTS -> build.tests().filter(totals -> totals.total() > 0).map(HeldResults::words);
            case SUITES -> first(rule, suites.stream());
            case MEASURES ->
                first(
                        rule,
                        build.measures().stream()
                                .filter(measure -> rule.comesFrom(measure.source()))
                                .map(Build.Measure::name));
            case ARTEFACTS -> first(rule, build.artefacts().stream());
            case CAUSES -> first(rule, build.causes().stream().map(Build.Cause::type));
            case PARAMETERS -> first(rule, build.parameters().stream().map(Build.Parameter::name));
            case BRANCH -> job.branch().map(Job.Branch::name);
        };
    }

    private static Optional<String> first(ResultRule rule, Stream<String> names) {
        return names.filter(name -> rule.covers(lastPart(name, rule))).min(String::compareTo);
    }

    /** Files are told by their name, wherever they lie. */
    private static String lastPart(String name, ResultRule rule) {
        return rule.holds() == ResultRule.Holds.ARTEFACTS ? name.substring(name.lastIndexOf('/') + 1) : name;
    }

    private static String words(Build.TestTotals totals) {
        return totals.total() + " tests, " + totals.failed() + " failed, " + totals.skipped() + " skipped";
    }
}
