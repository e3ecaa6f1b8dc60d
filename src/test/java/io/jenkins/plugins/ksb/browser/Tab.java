package io.jenkins.plugins.ksb.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A tab: what a person does with a page, and what the page did meanwhile. */
public final class Tab {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DevTools tools;
    private final String session;

    Tab(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
        call("Network.enable", Map.of());
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    Tab renewed() {
        call("Page.navigate", Map.of("url", "about:blank"));
        await("location.href === 'about:blank'");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        call("Emulation.clearDeviceMetricsOverride", Map.of());
        tools.forget();
        return this;
    }

    /** Opens an address and waits until the page has drawn itself. */
    public Tab open(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
        return await("document.readyState === 'complete' && document.querySelector('h1') !== null");
    }

    /** The value of an expression, or of the promise that it gives. */
    public JsonNode value(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    public Tab await(String condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!value(condition).asBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not after " + PATIENCE + ": " + condition);
            }
            Chromium.pause();
        }
        return this;
    }

    /** What a person sees of an element. */
    public String text(String selector) {
        return value("document.querySelector(" + quoted(selector) + ").innerText")
                .asText();
    }

    public int count(String selector) {
        return value("document.querySelectorAll(" + quoted(selector) + ").length")
                .asInt();
    }

    public Tab click(String selector) {
        value("document.querySelector(" + quoted(selector) + ").click()");
        return this;
    }

    /** Puts a text into a field, as typing would. */
    public Tab enter(String selector, String text) {
        value("{const field = document.querySelector(" + quoted(selector) + "); field.value = " + quoted(text)
                + "; field.dispatchEvent(new Event('input', {bubbles: true}))}");
        return this;
    }

    public Tab press(String key, int code) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "windowsVirtualKeyCode", code));
        }
        return this;
    }

    public Tab size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** @param scheme {@code light} or {@code dark} */
    public Tab scheme(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    public byte[] pdf() {
        JsonNode answer = call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    /** Everything that was written to the console as an error, thrown, or refused. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        tools.events(session, "Runtime.exceptionThrown").forEach(event -> problems.add(event.toString()));
        tools.events(session, "Runtime.consoleAPICalled").stream()
                .filter(event -> event.path("type").asText().equals("error"))
                .forEach(event -> problems.add(event.toString()));
        tools.events(session, "Log.entryAdded").stream()
                .filter(event -> event.path("entry").path("level").asText().equals("error"))
                .forEach(event -> problems.add(event.toString()));
        return problems;
    }

    /** Addresses of everything that was asked for. */
    public List<String> requests() {
        return tools.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asText())
                .toList();
    }

    /** What axe-core finds against WCAG 2.1 A and AA and its own best practices; one line for each rule. */
    public List<String> accessibilityFaults() {
        value(axe() + "; true");
        JsonNode faults = value("""
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})
                  .then(result => result.violations.map(one => one.id + ': ' + one.help + ' ' + one.nodes.length + ' '
                    + one.nodes.slice(0, 3).map(node => node.target + ' ' + node.failureSummary).join(' | ')))""");
        List<String> lines = new ArrayList<>();
        faults.forEach(fault -> lines.add(fault.asText()));
        return lines;
    }

    private static String axe() {
        try (InputStream in = Tab.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String quoted(String text) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
    }
}
