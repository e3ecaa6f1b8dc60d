package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ksb.score.team.Freshness;
import java.io.IOException;

/** What every JSON report begins with: what it was made with. */
final class ReportHead {
    private ReportHead() {}

    static void write(JsonGenerator json, String schemaVersion, Context context, ProfileJson profiles)
            throws IOException {
        json.writeStringField("schemaVersion", schemaVersion);
        ObjectNode tool = Json.object();
        tool.put("name", "ksb-scorecard").put("version", context.toolVersion());
        json.writeObjectField("tool", tool);
        json.writeObjectField("rules", Json.object().put("version", context.rulesVersion()));
        json.writeObjectField("standard", profiles.standard());
        json.writeObjectField("practices", profiles.practices());
        json.writeObjectField(
                "maturityModel",
                Json.object()
                        .put("id", context.model().id())
                        .put("version", context.model().version()));
    }

    /** How old the figures are. */
    static void write(JsonGenerator json, Freshness freshness) throws IOException {
        if (freshness.asOf().isPresent()) {
            json.writeStringField("asOf", Dates.time(freshness.asOf()));
        }
        if (freshness.newest().isPresent()) {
            Freshness.NewestBuild newest = freshness.newest().get();
            json.writeObjectField(
                    "newestBuild",
                    Json.object()
                            .put("job", newest.job())
                            .put("number", newest.number())
                            .put("end", Dates.time(newest.end())));
        }
    }
}
