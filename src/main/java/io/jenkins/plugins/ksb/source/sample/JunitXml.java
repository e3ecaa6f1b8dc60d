package io.jenkins.plugins.ksb.source.sample;

import java.util.ArrayList;
import java.util.List;

/** A junitResult.xml as the junit plugin keeps it. */
final class JunitXml {
    private final Markup xml;
    private final String workspace;

    private JunitXml(String version, String workspace) {
        this.xml = new Markup(version);
        this.workspace = workspace;
    }

    static String of(List<SampleCase> cases, String version, String workspace) {
        JunitXml report = new JunitXml(version, workspace);
        report.write(cases);
        return report.xml.text();
    }

    private void write(List<SampleCase> cases) {
        xml.open("result", "plugin", "junit@1369.v15da_00283f06").open("suites");
        for (int from = 0; from < cases.size(); ) {
            String suite = cases.get(from).suite();
            List<SampleCase> own = new ArrayList<>();
            while (from < cases.size() && cases.get(from).suite().equals(suite)) {
                own.add(cases.get(from));
                from++;
            }
            suite(suite, own);
        }
        xml.close()
                .leaf("duration", seconds(cases))
                .leaf("keepLongStdio", false)
                .close();
    }

    private void suite(String name, List<SampleCase> cases) {
        xml.open("suite")
                .leaf("file", workspace + "/reports/TEST-" + name + ".xml")
                .leaf("name", name);
        xml.leaf("duration", seconds(cases)).open("cases");
        cases.forEach(this::testCase);
        xml.close().close();
    }

    private void testCase(SampleCase each) {
        xml.open("case").leaf("duration", each.millis() / 1000.0).leaf("className", each.suite());
        xml.leaf("testName", each.name()).leaf("skipped", each.skipped());
        if (each.failed()) {
            xml.leaf(
                    "errorStackTrace",
                    "java.lang.AssertionError: expected: <1> but was: <2>\n\tat " + each.suite() + "." + each.name()
                            + "(" + each.suite().substring(each.suite().lastIndexOf('.') + 1) + ".java:42)\n");
            xml.leaf("errorDetails", "expected: <1> but was: <2>");
        }
        xml.leaf("failedSince", each.failedSince()).close();
    }

    private static double seconds(List<SampleCase> cases) {
        return cases.stream().mapToInt(SampleCase::millis).sum() / 1000.0;
    }
}
