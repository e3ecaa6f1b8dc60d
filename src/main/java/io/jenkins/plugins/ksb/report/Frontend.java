package io.jenkins.plugins.ksb.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front-end of {@code src/main/webapp/scorecard} in one piece. Its modules keep to a form that needs no bundler: an import is one line
 * of names, an export stands before {@code function} or {@code const}. Each becomes a closure that returns what it exports.
 */
final class Frontend {
    private static final String ENTRY = "main";
    private static final Pattern IMPORT =
            Pattern.compile("^import (\\{ [\\w, ]+ }) from '\\./([a-z]+)\\.js';\n", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export ((?:function|const) (\\w+))", Pattern.MULTILINE);

    private final Map<String, String> closures = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    private Frontend() {}

    static String script() {
        Frontend frontend = new Frontend();
        frontend.add(ENTRY);
        return String.join("", frontend.closures.values());
    }

    static String style() {
        return file("page.css") + file("scorecard.css");
    }

    static String frame() {
        return file("frame.html");
    }

    /** What a module needs stands before it. */
    private void add(String module) {
        if (open.contains(module)) {
            throw new IllegalStateException("modules import each other in a circle: " + open);
        }
        if (!closures.containsKey(module)) {
            open.add(module);
            String text = file(module + ".js");
            IMPORT.matcher(text).results().forEach(needed -> add(needed.group(2)));
            closures.put(module, closure(module, text));
            open.remove(module);
        }
    }

    private static String closure(String module, String text) {
        List<String> exported =
                EXPORT.matcher(text).results().map(export -> export.group(2)).toList();
        String body = EXPORT.matcher(IMPORT.matcher(text).replaceAll("const $1 = module_$2;\n"))
                .replaceAll("$1");
        if (Pattern.compile("^(?:import|export)\\b", Pattern.MULTILINE)
                .matcher(body)
                .find()) {
            throw new IllegalStateException(module + ".js has an import or export of another form");
        }
        return "const module_" + module + " = (() => {\n" + body + "return { " + String.join(", ", exported)
                + " };\n})();\n";
    }

    /** The text with what stands in double braces put in; each name once. */
    static String filled(String frame, Map<String, String> values) {
        return Pattern.compile("\\{\\{([a-z-]+)}}")
                .matcher(frame)
                .replaceAll(hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), hole.group())));
    }

    private static String file(String name) {
        try (InputStream in = Frontend.class.getResourceAsStream("web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: report/web/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
