package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.Team;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The evidence of one person for programs, in the form that {@code docs/schemas/person-report.schema.json} describes. */
public final class PersonJson {
    /** Additions raise the minor version, anything else the major one. */
    public static final String SCHEMA_VERSION = "1.0";

    private final Writer out;
    private final Context context;
    private final ProfileJson profiles;
    private final String home;

    /** @param home what was read, as the user named it */
    public PersonJson(Writer out, Context context, String home) {
        this.out = out;
        this.context = context;
        this.profiles = new ProfileJson(context);
        this.home = home;
    }

    /** @param remarks what was read, and what could not be, in lines */
    public void print(PersonProfile person, List<String> remarks) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            ReportHead.write(json, SCHEMA_VERSION, context, profiles);
            json.writeStringField("home", home);
            ReportHead.write(json, person.freshness());
            json.writeObjectField("remarks", Json.texts(remarks));
            json.writeStringField("person", person.id());
            json.writeNumberField("commits", person.commits());
            json.writeNumberField("commitsWithTests", person.commitsWithTests());
            json.writeObjectField("work", ProfileJson.list(person.work(), PersonJson::work));
            json.writeObjectField("ksbs", ProfileJson.support(person.ksbs()));
            json.writeObjectField("evidence", ProfileJson.list(person.evidence(), piece -> evidence(piece, person)));
            json.writeEndObject();
        }
        out.append('\n');
    }

    private static ObjectNode work(PersonProfile.Work work) {
        ObjectNode node = Json.object().put("job", work.job());
        node.set("builds", ProfileJson.list(work.builds(), PersonJson::build));
        return node;
    }

    private static ObjectNode build(PersonProfile.BuiltWork build) {
        ObjectNode node = Json.object().put("build", build.build()).put("time", Dates.time(build.start()));
        node.set("commits", Json.texts(build.commits()));
        node.set("withTests", Json.texts(build.withTests()));
        return node;
    }

    private static ObjectNode evidence(Evidence piece, PersonProfile person) {
        ObjectNode node = new PipelineJson(Team.EVERYBODY).evidence(piece);
        piece.built().ifPresent(built -> node.set("commits", Json.texts(person.commitsOf(built))));
        return node;
    }
}
