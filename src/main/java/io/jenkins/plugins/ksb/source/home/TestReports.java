package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reports with every case: JUnit's where there is one, else TestNG's, as both often hold the same tests. */
final class TestReports {
    private static final String JUNIT = "junitResult.xml";
    private static final String TESTNG = "testng";
    private static final Pattern TESTNG_REPORT = Pattern.compile("testng-results.*\\.xml");

    private final boolean keep;
    private final TestCases cases;
    private @Nullable String problem;

    private TestReports(boolean keep) {
        this.keep = keep;
        this.cases = new TestCases(keep);
    }

    static boolean isAny(Listing folder) {
        return folder.has(JUNIT) || folder.has(TESTNG);
    }

    static TestReports read(List<Listing> folders, boolean keep) {
        TestReports reports = new TestReports(keep);
        for (Listing folder : folders) {
            try {
                reports.read(folder);
            } catch (Unreadable e) {
                reports.problem = e.reason();
            }
        }
        if (reports.cases.leftSomeOut()) {
            reports.problem = "more than " + TestCases.MOST + " test cases; the rest is counted only";
        }
        return reports;
    }

    private void read(Listing folder) throws Unreadable {
        if (folder.has(JUNIT)) {
            cases.addAll(JunitReport.read(folder.path(JUNIT), keep));
        } else if (folder.has(TESTNG) && folder.isFolder(TESTNG)) {
            Listing reports = Listing.of(folder.path(TESTNG));
            for (String name : reports.names()) {
                if (TESTNG_REPORT.matcher(name).matches()) {
                    cases.addAll(TestngReport.read(reports.path(name), keep));
                }
            }
        }
    }

    TestCases cases() {
        return cases;
    }

    /** Of a report read to its end; a part of one has no total. */
    Optional<TestTotals> totals() {
        return problem == null || cases.leftSomeOut() ? cases.totals() : Optional.empty();
    }

    @Nullable
    String problem() {
        return problem;
    }
}
