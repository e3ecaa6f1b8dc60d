package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tests that run after a browser was installed or started for them, or inside an image made for such tests. */
final class TestsWithBrowser implements CodedDetector {
    private static final String TESTS = "unit-testing";
    private static final List<CommandPattern> BROWSERS = Stream.of(
                    "playwright install|install-deps",
                    "cypress install|verify",
                    "webdriver-manager update|start",
                    "docker|podman ... run ~*selenium/*|*browserless/*|*selenoid*|*zalenium*|*mcr.microsoft.com/playwright*|*cypress/*",
                    "docker compose ... up *selenium*|*chrome*|*selenoid*",
                    "/(?i)start.*(selenium|appium|webdriver|emulator)/",
                    "java ~*selenium-server*|*selenium-standalone*",
                    "selenium-standalone start",
                    "appium")
            .map(CommandPattern::of)
            .toList();
    private static final Pattern IMAGE = Pattern.compile("(^|.*/)(playwright|cypress|selenium)([/:].*)?");

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Match> tests = findings.of(TESTS).stream()
                .filter(test -> test.spot().words().isPresent() && test.confidence() == Confidence.HIGH)
                .toList();
        int ready = tests.isEmpty() ? Integer.MAX_VALUE : firstBrowser(findings);
        return tests.stream()
                .filter(test -> ready < test.spot().order())
                .map(test -> new Sighting(test.spot(), Confidence.LOW))
                .toList();
    }

    private static int firstBrowser(Findings findings) {
        return findings.spots().stream()
                .filter(TestsWithBrowser::readies)
                .mapToInt(Spot::order)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean readies(Spot spot) {
        return spot.words()
                .map(words -> BROWSERS.stream().anyMatch(pattern -> pattern.matches(words)))
                .orElseGet(() -> spot.step().section() == Section.AGENT
                        && spot.step()
                                .arguments()
                                .values()
                                .flatMap(Value::texts)
                                .anyMatch(text -> IMAGE.matcher(text).matches()));
    }
}
