package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

/** JSON that looks the same on every system, and that a person can read. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What stands in a list of a result has a line of its own. */
    private static final int DEPTH = 4;

    private Json() {}

    static JsonGenerator generator(Writer out) throws IOException {
        return generator(out, DEPTH);
    }

    /** @param depth levels of nesting that begin new lines */
    static JsonGenerator generator(Writer out, int depth) throws IOException {
        // whoever made the writer closes it
        return MAPPER.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new LinePrinter(depth));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** Without the last digits, in which only the order of additions shows. */
    static double number(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
