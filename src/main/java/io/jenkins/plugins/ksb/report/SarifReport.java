package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.score.Recommendation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0, for code scanning pages: what a reader could act on. An expected practice that is not seen is a {@code note} on the
 * file; a practice whose failure does not matter is a {@code warning} on its line. Evidence that is fine gives no result, because
 * such pages show every result as an alert. What could not be analysed is a notification of the run.
 */
public final class SarifReport implements Report {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final Context context;
    private final List<Outcome.NotAnalysed> notAnalysed = new ArrayList<>();

    public SarifReport(Writer out, Context context) throws IOException {
        this.json = Json.generator(out);
        this.context = context;
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectField("tool", new SarifTool(context).json());
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.NotAnalysed why) {
            notAnalysed.add(why);
            return;
        }
        Outcome.Scored scored = (Outcome.Scored) outcome;
        for (Evidence piece : scored.evidence()) {
            if (piece.enforcement() == Enforcement.ADVISORY) {
                json.writeObject(advisory(piece));
            }
        }
        for (Recommendation gap : scored.profile().recommendations()) {
            if (gap.kind() == Recommendation.Kind.ADD) {
                json.writeObject(missing(scored.path(), gap));
            }
        }
    }

    private ObjectNode advisory(Evidence piece) {
        String message = context.practice(piece.practice()).title() + " runs here, but its failure does not matter: "
                + Printable.line(piece.subject(), 200);
        return result(piece.practice(), "warning", message, piece.path(), piece.location(), piece.id());
    }

    private ObjectNode missing(String path, Recommendation gap) {
        Practice practice = context.practice(gap.practice());
        String message = practice.title() + " is not seen here. " + practice.remedy()
                + (gap.supports().isEmpty() ? "" : " Supports " + String.join(", ", gap.supports()) + ".");
        String fingerprint =
                Sha256.hex("missing\n" + gap.practice() + "\n" + path).substring(0, 16);
        return result(gap.practice(), "note", message, path, Location.START, fingerprint);
    }

    private ObjectNode result(
            String practice, String level, String message, String path, Location location, String fingerprint) {
        ObjectNode node = Json.object()
                .put("ruleId", practice)
                .put("ruleIndex", context.practices().headMap(practice).size())
                .put("level", level);
        node.set("message", text(message));
        node.set("locations", Json.array().add(location(path, location)));
        node.set("partialFingerprints", Json.object().put("ksbEvidence/v1", fingerprint));
        return node;
    }

    @Override
    public void finish(Together together) throws IOException {
        json.writeEndArray();
        ArrayNode notifications = Json.array();
        notAnalysed.forEach(why -> notifications.add(notification(why)));
        ObjectNode invocation = Json.object().put("executionSuccessful", notAnalysed.isEmpty());
        invocation.set("toolExecutionNotifications", notifications);
        json.writeObjectField("invocations", Json.array().add(invocation));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static ObjectNode notification(Outcome.NotAnalysed why) {
        ObjectNode node = Json.object().put("level", "error");
        node.set("message", text("Not analysed: " + Printable.of(why.reason()) + " " + Printable.of(why.remedy())));
        Location where = why.location() == null ? Location.START : why.location();
        node.set("locations", Json.array().add(location(why.path(), where)));
        return node;
    }

    private static ObjectNode location(String path, Location location) {
        ObjectNode artifact = Json.object().put("uri", SarifUri.of(path));
        ObjectNode region = Json.object().put("startLine", location.line()).put("startColumn", location.column());
        ObjectNode physical = Json.object();
        physical.set("artifactLocation", artifact);
        physical.set("region", region);
        ObjectNode node = Json.object();
        node.set("physicalLocation", physical);
        return node;
    }

    static ObjectNode text(String text) {
        return Json.object().put("text", text);
    }
}
