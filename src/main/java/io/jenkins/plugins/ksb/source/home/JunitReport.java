package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.TestCase.Outcome;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A junitResult.xml of any size: {@code result/suites/suite/cases/case}. A case failed when it has a stack trace or details of an
 * error; {@code failedSince} can be zero all the same.
 */
final class JunitReport {
    private final XMLStreamReader in;
    private final TestCases cases;
    private String suite = "";

    private JunitReport(XMLStreamReader in, TestCases cases) {
        this.in = in;
        this.cases = cases;
    }

    static TestCases read(Path file, boolean keep) throws Unreadable {
        return Xml.REPORTS.read(file, in -> {
            TestCases cases = new TestCases(keep);
            new JunitReport(in, cases).suites();
            return cases;
        });
    }

    private void suites() throws XMLStreamException {
        boolean inSuite = false;
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (in.getLocalName()) {
                case "suite" -> {
                    suite = "";
                    inSuite = true;
                }
                case "name" -> suite = inSuite && suite.isEmpty() ? text() : suite;
                case "cases" -> inSuite = false;
                case "case" -> testCase();
                default -> {}
            }
        }
    }

    private void testCase() throws XMLStreamException {
        String className = "";
        String name = "";
        boolean skipped = false;
        boolean failed = false;
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "className" -> className = text();
                    case "testName" -> name = text();
                    case "skipped" -> skipped = text().equals("true");
                    case "errorStackTrace", "errorDetails" -> {
                        failed = true;
                        skip();
                    }
                    default -> skip();
                }
            }
        }
        cases.add(
                className.isEmpty() ? suite : className,
                name,
                skipped ? Outcome.SKIPPED : failed ? Outcome.FAILED : Outcome.PASSED);
    }

    private String text() throws XMLStreamException {
        return in.getElementText().strip();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
