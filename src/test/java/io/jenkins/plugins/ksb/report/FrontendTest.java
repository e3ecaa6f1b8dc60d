package io.jenkins.plugins.ksb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrontendTest {
    private static final Path FOLDER = Path.of("src/main/webapp/scorecard");

    @Test
    void everyModuleIsInTheScriptOnce() throws IOException {
        List<String> modules = files(".js")
                .map(file -> file.getFileName().toString().replace(".js", ""))
                .toList();

        assertThat(modules)
                .hasSizeGreaterThan(10)
                .allSatisfy(module -> assertThat(Frontend.script().split("const module_" + module + " = ", -1))
                        .hasSize(2));
    }

    @Test
    void noImportOrExportIsLeft() {
        assertThat(Frontend.script()).doesNotContainPattern("(?m)^(import|export)\\b");
    }

    @Test
    void dataNeverBecomesMarkup() throws IOException {
        assertThat(files(".js"))
                .allSatisfy(
                        file -> assertThat(Files.readString(file))
                                .doesNotContainPattern(
                                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|DOMParser|srcdoc"));
    }

    /** What the page needs from elsewhere it would not get: it may be opened offline, or under a strict policy. */
    @Test
    void nothingComesFromElsewhere() {
        assertThat(Frontend.script().replace("http://www.w3.org/2000/svg", "")).doesNotContainPattern("https?://");
        assertThat(Frontend.style()).doesNotContain("url(", "@import");
    }

    @Test
    void everyRuleOfTheSharedStyleKeepsToItsOwnElement() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("scorecard.css")).lines())
                .filteredOn(line -> line.matches("\\s*[.#\\w:*].*[{,]") && !line.contains("@"))
                .filteredOn(line -> !line.matches("\\s*(repeating-)?[a-z-]+:? .*"))
                .allSatisfy(line -> assertThat(line.strip()).startsWith(".ksb"));
    }

    @Test
    void namesInDoubleBracesAreFilledOnce() {
        assertThat(Frontend.filled("a {{x}} {{y}}", Map.of("x", "$1 {{x}}"))).isEqualTo("a $1 {{x}} {{y}}");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
