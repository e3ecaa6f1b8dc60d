package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.team.BuildsRead;
import io.jenkins.plugins.ksb.score.team.Delivery;
import io.jenkins.plugins.ksb.score.team.Earlier;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.Team;

/** One pipeline of a team as JSON. People appear by the ids of the team file, and only where that file says so. */
final class PipelineJson {
    private final Team team;

    PipelineJson(Team team) {
        this.team = team;
    }

    ObjectNode of(Pipeline pipeline) {
        Profile profile = pipeline.profile();
        ObjectNode node = Json.object()
                .put("job", pipeline.job())
                .put("project", pipeline.project())
                .put("scope", pipeline.scope().name());
        node.set("score", ProfileJson.score(profile.score()));
        node.set("builds", builds(pipeline.builds()));
        node.set("areas", ProfileJson.list(profile.areas(), ProfileJson::area));
        node.set("ksbs", ProfileJson.support(profile.ksbs()));
        node.set("coverage", ProfileJson.coverage(profile.coverage()));
        node.set("recommendations", ProfileJson.list(profile.recommendations(), ProfileJson::recommendation));
        node.set("history", ProfileJson.list(pipeline.notes(), PipelineJson::note));
        pipeline.delivery().ifPresent(delivery -> node.set("delivery", delivery(delivery)));
        pipeline.earlier().ifPresent(earlier -> node.set("before", before(earlier)));
        node.set("evidence", ProfileJson.list(pipeline.findings().evidence(), this::evidence));
        node.set(
                "sustained",
                Json.texts(pipeline.findings().sustained().stream().sorted().toList()));
        return node;
    }

    private static ObjectNode builds(BuildsRead builds) {
        ObjectNode node = Json.object()
                .put("complete", builds.complete())
                .put("incomplete", builds.incomplete())
                .put("outside", builds.outside())
                .put("ofOtherBranches", builds.branches());
        if (builds.window().builds() > 0) {
            node.set("window", window(builds.window()));
        }
        return node;
    }

    private static ObjectNode window(BuildsRead.Window window) {
        return Json.object()
                .put("first", window.first())
                .put("last", window.last())
                .put("builds", window.builds())
                .put("green", window.green())
                .put("from", Dates.time(window.from()))
                .put("to", Dates.time(window.to()))
                .put("longEnough", window.longEnough());
    }

    private static ObjectNode note(Pipeline.Note note) {
        ObjectNode node = Json.object()
                .put("practice", note.practice())
                .put("verdict", note.verdict())
                .put("words", note.words());
        node.set("missing", Json.texts(note.missing()));
        return node;
    }

    private static ObjectNode delivery(Delivery delivery) {
        ObjectNode node = Json.object().put("environment", delivery.environment());
        for (Delivery.Figure figure : delivery.figures()) {
            ObjectNode key = Json.object().put("of", figure.of()).put("words", figure.words());
            figure.value().ifPresent(value -> key.put("value", Json.number(value)));
            figure.band().ifPresent(band -> key.put("band", band));
            node.set(figure.key(), key);
        }
        return node;
    }

    private static ObjectNode before(Earlier earlier) {
        ObjectNode node = Json.object();
        node.set("window", window(earlier.window()));
        node.set("score", ProfileJson.score(earlier.then().score()));
        node.set("comparedWith", ProfileJson.score(earlier.now().score()));
        earlier.delivery().ifPresent(delivery -> node.set("delivery", delivery(delivery)));
        return node;
    }

    ObjectNode evidence(Evidence piece) {
        ObjectNode node = Json.object()
                .put("id", piece.id())
                .put("practice", piece.practice())
                .put("grade", piece.grade().name())
                .put("enforcement", piece.enforcement().name())
                .put("confidence", piece.confidence().name())
                .put("rule", piece.rule())
                .put("subject", piece.subject());
        node.set("stages", Json.texts(piece.stages()));
        if (piece.built().isPresent()) {
            built(node, piece.built().get());
        } else {
            node.put("path", piece.path())
                    .put("line", piece.location().line())
                    .put("column", piece.location().column());
        }
        return node;
    }

    private void built(ObjectNode node, Built built) {
        node.put("job", built.job()).put("build", built.number());
        built.time().ifPresent(time -> node.put("time", Dates.time(time)));
        if (team.showPeople()) {
            node.set("people", Json.texts(team.ids(built.people())));
        }
    }
}
