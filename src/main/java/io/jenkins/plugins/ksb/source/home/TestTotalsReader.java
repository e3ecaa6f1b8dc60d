package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Test totals as the publishers wrote them into build.xml. Of several publishers one counts, as they often publish the same tests:
 * JUnit before Maven's own, a matrix's or a multi-job's sum, and TestNG, which writes no total.
 */
final class TestTotalsReader {
    private static final List<String> TOTALS = List.of(
            "TestResultAction",
            "SurefireAggregatedReport",
            "SurefireReport",
            "MatrixTestResult",
            "AggregatedTestResultAction",
            "MultiJobTestResults",
            "AggregatedTestResult");
    private static final List<String> PARTS = List.of("testngBuildAction", "TestNGTestResultBuildAction");

    private TestTotalsReader() {}

    static Optional<TestTotals> read(BuildXml build) {
        for (String type : TOTALS) {
            for (Element action : build.actions(type)) {
                OptionalLong total = Numbers.natural(action.text("totalCount"));
                if (total.isPresent()) {
                    return Optional.of(totals(action, total.getAsLong()));
                }
            }
        }
        for (String type : PARTS) {
            for (Element action : build.actions(type)) {
                OptionalLong passed = Numbers.natural(action.text("passCount"));
                if (passed.isPresent()) {
                    return Optional.of(totals(action, passed.getAsLong() + failed(action) + skipped(action)));
                }
            }
        }
        return Optional.empty();
    }

    private static TestTotals totals(Element action, long total) {
        return new TestTotals((int) total, (int) failed(action), (int) skipped(action));
    }

    private static long failed(Element action) {
        return Numbers.parse(action.text("failCount"), 0);
    }

    private static long skipped(Element action) {
        return Numbers.parse(action.text("skipCount"), 0);
    }
}
