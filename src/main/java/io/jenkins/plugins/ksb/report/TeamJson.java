package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ksb.score.MaturityModel.MaturityLevel;
import io.jenkins.plugins.ksb.score.team.Delivery;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.TeamArea;
import io.jenkins.plugins.ksb.score.team.TeamGap;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The maturity summary of teams for programs, in the form that {@code docs/schemas/team-report.schema.json} describes. */
public final class TeamJson {
    /** Additions raise the minor version, anything else the major one. */
    public static final String SCHEMA_VERSION = "1.0";

    /** What stands in a list of a pipeline has a line of its own. */
    private static final int DEPTH = 6;

    private final Writer out;
    private final Context context;
    private final ProfileJson profiles;
    private final String home;

    /** @param home what was read, as the user named it */
    public TeamJson(Writer out, Context context, String home) {
        this.out = out;
        this.context = context;
        this.profiles = new ProfileJson(context);
        this.home = home;
    }

    /** @param remarks what was read, and what could not be, in lines */
    public void print(TeamReport report, List<String> remarks) throws IOException {
        try (JsonGenerator json = Json.generator(out, DEPTH)) {
            json.writeStartObject();
            ReportHead.write(json, SCHEMA_VERSION, context, profiles);
            json.writeStringField("home", home);
            ReportHead.write(json, report.freshness());
            json.writeObjectField("bands", bands(report.bands()));
            json.writeObjectField("remarks", Json.texts(remarks));
            json.writeArrayFieldStart("teams");
            for (TeamProfile team : report.teams()) {
                team(json, team);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n');
    }

    private static ObjectNode bands(Delivery.Source source) {
        return Json.object().put("title", source.title()).put("source", source.address());
    }

    private void team(JsonGenerator json, TeamProfile team) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", team.team().name());
        json.writeObjectField("areas", ProfileJson.list(team.areas(), TeamJson::area));
        json.writeObjectField("ksbs", ProfileJson.support(team.ksbs()));
        json.writeObjectField("coverage", ProfileJson.coverage(team.coverage()));
        json.writeObjectField("duties", ProfileJson.list(team.duties(), ProfileJson::duty));
        json.writeObjectField("gaps", ProfileJson.list(team.gaps(), TeamJson::gap));
        json.writeArrayFieldStart("pipelines");
        PipelineJson pipelines = new PipelineJson(team.team());
        for (Pipeline pipeline : team.pipelines()) {
            json.writeObject(pipelines.of(pipeline));
        }
        json.writeEndArray();
        json.writeObjectField("notAnalysed", ProfileJson.list(team.notScored(), TeamJson::notScored));
        json.writeEndObject();
    }

    private static ObjectNode notScored(NotScored why) {
        return Json.object()
                .put("job", why.job())
                .put("cause", why.cause())
                .put("reason", why.reason())
                .put("remedy", why.remedy());
    }

    private static ObjectNode area(TeamArea area) {
        ObjectNode node = Json.object().put("id", area.id()).put("title", area.title());
        area.level().ifPresent(level -> node.set("level", level(level)));
        ArrayNode reach = node.putArray("pipelinesAtLevel");
        area.reach().forEach(reach::add);
        node.put("notAnalysed", area.unknown());
        area.next().ifPresent(next -> node.set("next", next(next)));
        node.set(
                "trend",
                Json.object()
                        .put("up", area.trend().up())
                        .put("down", area.trend().down())
                        .put("steady", area.trend().level()));
        return node;
    }

    private static ObjectNode level(MaturityLevel level) {
        return Json.object()
                .put("level", level.level())
                .put("title", level.title())
                .put("meaning", level.meaning());
    }

    private static ObjectNode next(TeamArea.Next next) {
        ObjectNode node = level(next.level()).put("morePipelines", next.pipelines());
        node.set("nearest", ProfileJson.list(next.lifts(), lift -> {
            ObjectNode pipeline = Json.object().put("job", lift.job());
            pipeline.set(
                    "steps",
                    ProfileJson.list(
                            lift.steps(),
                            step -> Json.object()
                                    .put("practice", step.practice())
                                    .put("move", step.move().name())));
            return pipeline;
        }));
        return node;
    }

    private static ObjectNode gap(TeamGap gap) {
        ObjectNode node = Json.object()
                .put("kind", gap.kind().name())
                .put("practice", gap.practice())
                .put("gain", Json.number(gap.gain()));
        node.set("jobs", Json.texts(gap.jobs()));
        node.set("supports", Json.texts(gap.supports()));
        node.set("raises", Json.texts(gap.raises()));
        return node;
    }
}
