package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.TestCase.Outcome;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A testng-results.xml: {@code class} elements with a {@code test-method} for every run of a method; set-up methods are no tests. */
final class TestngReport {
    private TestngReport() {}

    static TestCases read(Path file, boolean keep) throws Unreadable {
        return Xml.REPORTS.read(file, in -> {
            TestCases cases = new TestCases(keep);
            methods(in, cases);
            return cases;
        });
    }

    private static void methods(XMLStreamReader in, TestCases cases) throws XMLStreamException {
        String className = "";
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals("class")) {
                className = attribute(in, "name");
            } else if (in.getLocalName().equals("test-method")
                    && !attribute(in, "is-config").equals("true")) {
                cases.add(className, attribute(in, "name"), outcome(attribute(in, "status")));
            }
        }
    }

    private static Outcome outcome(String status) {
        return switch (status) {
            case "PASS" -> Outcome.PASSED;
            case "SKIP" -> Outcome.SKIPPED;
            default -> Outcome.FAILED;
        };
    }

    private static String attribute(XMLStreamReader in, String name) {
        @Nullable String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
