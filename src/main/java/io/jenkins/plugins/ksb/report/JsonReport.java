package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/**
 * For programs: everything that is known, in the form that {@code docs/schemas/json-report.schema.json} describes. Equal input gives equal
 * bytes; results are written as they come.
 */
public final class JsonReport implements Report {
    /** Additions raise the minor version, anything else the major one. */
    public static final String SCHEMA_VERSION = "1.0";

    private final JsonGenerator json;
    private final ProfileJson profiles;

    public JsonReport(Writer out, Context context) throws IOException {
        this.json = Json.generator(out);
        this.profiles = new ProfileJson(context);
        json.writeStartObject();
        ReportHead.write(json, SCHEMA_VERSION, context, profiles);
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        json.writeObject(
                outcome instanceof Outcome.Scored scored
                        ? profiles.scored(scored)
                        : notAnalysed((Outcome.NotAnalysed) outcome));
    }

    private static ObjectNode notAnalysed(Outcome.NotAnalysed why) {
        ObjectNode node = Json.object()
                .put("path", why.path())
                .put("status", "NOT_ANALYSED")
                .put("cause", why.cause())
                .put("reason", why.reason())
                .put("remedy", why.remedy());
        if (why.location() != null) {
            node.put("line", why.location().line()).put("column", why.location().column());
        }
        return node;
    }

    @Override
    public void finish(Together together) throws IOException {
        json.writeEndArray();
        ObjectNode node = Json.object().put("scored", together.scored()).put("notAnalysed", together.notAnalysed());
        node.set("ksbs", profiles.support(together.ksbs()));
        node.set("coverage", ProfileJson.coverage(together.coverage()));
        json.writeObjectField("together", node);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
