package io.jenkins.plugins.ksb.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person says one definition declares.
 *
 * @param parses whether Groovy accepts the text at all; where it does not, there is nothing to compare
 * @param borderline practices that could be argued either way
 */
public record Labels(String id, boolean parses, SortedMap<String, Label> declared, Set<String> borderline) {

    /**
     * One practice as labelled.
     *
     * @param enforced null where it does not apply or is decided outside the file
     */
    public record Label(int line, @Nullable Boolean enforced, Confidence confidence, String why) {}

    public Labels {
        declared = Collections.unmodifiableSortedMap(new TreeMap<>(declared));
        borderline = Collections.unmodifiableSet(new TreeSet<>(borderline));
    }

    /** Reads an array of labelled files; the message of the exception names the entry that is wrong. */
    public static List<Labels> read(String json) {
        JsonNode root = parse(json);
        if (!root.isArray()) {
            throw new IllegalArgumentException("expected an array of {id, declared, borderline}");
        }
        List<Labels> files = new ArrayList<>();
        for (JsonNode entry : root) {
            files.add(file(entry, files.size()));
        }
        return files;
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("line " + line(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static Labels file(JsonNode entry, int index) {
        String id = entry.path("id").asText();
        // ids become file names, and must not lead out of the folder
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("entry " + index + ": no usable id: '" + id + "'");
        }
        SortedMap<String, Label> declared = new TreeMap<>();
        for (Map.Entry<String, JsonNode> practice : entry.path("declared").properties()) {
            declared.put(practice.getKey(), label(practice.getValue(), id + ", " + practice.getKey()));
        }
        Set<String> borderline = new TreeSet<>();
        entry.path("borderline").fieldNames().forEachRemaining(borderline::add);
        return new Labels(id, entry.path("parses").asBoolean(true), declared, borderline);
    }

    private static Label label(JsonNode node, String where) {
        JsonNode enforced = node.path("enforced");
        if (!enforced.isBoolean() && !enforced.isNull() && !enforced.isMissingNode()) {
            throw new IllegalArgumentException(where + ": enforced is true, false or null, not " + enforced);
        }
        String confidence = node.path("confidence").asText("high");
        if (!confidence.equals("high") && !confidence.equals("low")) {
            throw new IllegalArgumentException(where + ": confidence is high or low, not '" + confidence + "'");
        }
        return new Label(
                Math.max(1, node.path("line").asInt(1)),
                enforced.isBoolean() ? enforced.asBoolean() : null,
                Confidence.valueOf(confidence.toUpperCase(Locale.ROOT)),
                node.path("why").asText());
    }
}
