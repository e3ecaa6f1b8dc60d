package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Lines;
import java.util.List;
import java.util.Map;

/** The detectors of all history practices. */
final class HistoryDetectors {
    private static final Map<String, HistoryDetector> BY_PRACTICE = Map.ofEntries(
            Map.entry("frequent-integration", new FrequentIntegration()),
            Map.entry("green-main-line", new GreenMainLine()),
            Map.entry("fast-feedback", new FastFeedback()),
            Map.entry("red-green-cycle", new RedGreenCycle()),
            Map.entry("tests-with-changes", new TestsWithChanges()),
            Map.entry("growing-test-suite", new GrowingTestSuite()),
            Map.entry("coverage-trend", new CoverageTrend()),
            Map.entry("flaky-tests", new FlakyTests()),
            Map.entry("fixed-by-breaker", new FixedByBreaker()),
            Map.entry("deployment-frequency", new DoraKey(DoraFigures::deploymentFrequency)),
            Map.entry("lead-time", new DoraKey(DoraFigures::leadTime)),
            Map.entry("change-failure-rate", new DoraKey(DoraFigures::changeFailureRate)),
            Map.entry("time-to-restore", new DoraKey(DoraFigures::timeToRestore)),
            Map.entry("pairing", new Pairing()),
            Map.entry("peer-review", new PeerReview()),
            Map.entry("small-refactorings", new SmallRefactorings()),
            Map.entry("pipeline-evolution", new PipelineEvolution()),
            Map.entry("gate-worked", new GateWorked()));

    private HistoryDetectors() {}

    /** What the window tells of each practice that is looked for there, in the order of the practices. */
    static List<HistoryFinding> find(Window window, boolean mainLine) {
        return HistoryPractice.builtIn().stream()
                .filter(practice -> mainLine || practice.lines() == Lines.ANY)
                .map(practice -> of(practice.id()).measure(window, practice).judge(practice))
                .toList();
    }

    static HistoryDetector of(String practice) {
        HistoryDetector detector = BY_PRACTICE.get(practice);
        if (detector == null) {
            throw new IllegalArgumentException("no detector for " + practice);
        }
        return detector;
    }
}
