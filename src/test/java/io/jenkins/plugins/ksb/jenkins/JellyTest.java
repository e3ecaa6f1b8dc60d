package io.jenkins.plugins.ksb.jenkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What reviewers of plugins look for in every view. */
class JellyTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String HEAD = "<?jelly escape-by-default='true'?>";
    private static final Pattern KEY = Pattern.compile("\\$\\{%([\\w.-]+)");

    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jelly"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreViews() throws IOException {
        assertThat(views()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("views")
    void escapesByDefault(Path view) throws IOException {
        assertThat(Files.readString(view)).startsWith(HEAD).doesNotContain("<j:out");
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoScriptOrStyleOfItsOwn(Path view) throws Exception {
        for (Element element : elements(view)) {
            assertThat(element.getNodeName()).isNotIn("script", "style");
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = ((Attr) attributes.item(i)).getName().toLowerCase(Locale.ROOT);
                assertThat(name).isNotEqualTo("style").doesNotMatch("on[a-z]+");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasEveryTextThatItShows(Path view) throws IOException {
        Set<String> asked = KEY.matcher(Files.readString(view))
                .results()
                .map(MatchResult::group)
                .map(key -> key.substring(3))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts(view)).as("texts beside " + view).isEqualTo(asked);
    }

    private static Set<String> texts(Path view) throws IOException {
        Path file = Path.of(view.toString().replaceAll("\\.jelly$", ".properties"));
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Element> elements(Path view) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        NodeList nodes = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(view))))
                .getElementsByTagName("*");
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(i -> (Element) nodes.item(i))
                .toList();
    }
}
