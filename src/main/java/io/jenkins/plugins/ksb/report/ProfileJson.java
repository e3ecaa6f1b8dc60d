package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.Duty;
import io.jenkins.plugins.ksb.score.DutyResult;
import io.jenkins.plugins.ksb.score.Ksb;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Mapping;
import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Recommendation;
import io.jenkins.plugins.ksb.score.Score;
import io.jenkins.plugins.ksb.score.Standard;
import java.util.List;
import java.util.function.Function;

/** The records of a profile as JSON. Names of enums are written as they are: they are part of the published schema. */
final class ProfileJson {
    private final Context context;

    ProfileJson(Context context) {
        this.context = context;
    }

    ObjectNode standard() {
        Standard standard = context.standard();
        ObjectNode node = Json.object()
                .put("id", standard.id())
                .put("title", standard.about().title())
                .put("reference", standard.about().reference())
                .put("edition", standard.about().edition())
                .put("version", standard.version())
                .put("notice", standard.about().notice());
        node.set("ksbs", list(standard.ksbs(), ProfileJson::ksb));
        node.set("duties", list(standard.duties(), ProfileJson::duty));
        node.set("mappings", list(standard.mappings(), ProfileJson::mapping));
        return node;
    }

    ArrayNode practices() {
        return list(List.copyOf(context.practices().values()), ProfileJson::practice);
    }

    private static ObjectNode practice(Practice practice) {
        return Json.object()
                .put("id", practice.id())
                .put("title", practice.title())
                .put("summary", practice.summary())
                .put("remedy", practice.remedy())
                .put("example", practice.example());
    }

    private static ObjectNode duty(Duty duty) {
        ObjectNode node = Json.object().put("id", duty.id()).put("text", duty.text());
        node.set("ksbs", Json.texts(duty.ksbs()));
        return node;
    }

    private static ObjectNode mapping(Mapping mapping) {
        return Json.object()
                .put("practice", mapping.practice())
                .put("ksb", mapping.ksb())
                .put("strength", mapping.strength().name())
                .put("needs", mapping.needs().name())
                .put("because", mapping.because());
    }

    private static ObjectNode ksb(Ksb ksb) {
        ObjectNode node = Json.object()
                .put("id", ksb.id())
                .put("kind", ksb.kind().name())
                .put("text", ksb.text())
                .put("observability", ksb.reach().observability().name())
                .put("ceiling", ksb.ceiling().name())
                .put("limit", ksb.limit());
        if (ksb.assessment() != null) {
            node.putObject("assessment")
                    .put("method", ksb.assessment().method())
                    .put("theme", ksb.assessment().theme())
                    .put("themeInferred", ksb.assessment().inferred());
        }
        return node;
    }

    ObjectNode scored(Outcome.Scored outcome) {
        Profile profile = outcome.profile();
        ObjectNode node = Json.object()
                .put("path", outcome.path())
                .put("status", "SCORED")
                .put("kind", outcome.kind().name())
                .put("scope", profile.scope().name());
        node.set("score", score(profile.score()));
        node.set("areas", list(profile.areas(), ProfileJson::area));
        node.set("ksbs", support(profile.ksbs()));
        node.set("coverage", coverage(profile.coverage()));
        node.set("duties", list(profile.duties(), ProfileJson::duty));
        node.set("recommendations", list(profile.recommendations(), ProfileJson::recommendation));
        node.set("unscored", Json.texts(profile.unscored()));
        node.set("evidence", list(outcome.evidence(), ProfileJson::evidence));
        node.set("unknowns", Json.texts(outcome.unknowns()));
        return node;
    }

    static ArrayNode support(List<KsbResult> results) {
        return list(results, ProfileJson::support);
    }

    private static ObjectNode support(KsbResult result) {
        ObjectNode node = Json.object()
                .put("id", result.ksb().id())
                .put("support", result.support().name());
        if (result.held()) {
            node.put("withoutCeiling", result.uncapped().name());
        }
        if (result.suggested() != null) {
            node.put("suggestedLevel", result.suggested().id());
        }
        if (!result.reasons().isEmpty()) {
            node.set("reasons", list(result.reasons(), ProfileJson::reason));
        }
        return node;
    }

    private static ObjectNode reason(KsbResult.Reason reason) {
        ObjectNode node = Json.object()
                .put("practice", reason.mapping().practice())
                .put("strength", reason.mapping().strength().name())
                .put("gives", reason.gives().name());
        node.set("evidence", Json.texts(reason.evidence()));
        return node;
    }

    static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = Json.object();
        node.set("supported", Json.texts(coverage.supported()));
        node.set("touched", Json.texts(coverage.touched()));
        node.set("notSeen", Json.texts(coverage.notSeen()));
        node.set("linkOnly", Json.texts(coverage.linkOnly()));
        node.set("outOfReach", Json.texts(coverage.outOfReach()));
        return node;
    }

    static ObjectNode duty(DutyResult result) {
        ObjectNode node = Json.object().put("id", result.duty().id());
        node.set("supported", Json.texts(result.coverage().supported()));
        node.set("touched", Json.texts(result.coverage().touched()));
        node.set("notSeen", Json.texts(result.coverage().notSeen()));
        return node;
    }

    static ObjectNode area(AreaResult area) {
        ObjectNode node = Json.object().put("id", area.id()).put("title", area.title());
        node.set("score", score(area.score()));
        if (area.level() != null) {
            node.put("level", area.level().level());
        }
        node.set("practices", list(area.practices(), ProfileJson::practice));
        return node;
    }

    private static ObjectNode practice(PracticeResult result) {
        ObjectNode node = Json.object()
                .put("practice", result.practice())
                .put("status", result.status().name())
                .put("calledFor", result.calledFor().name())
                .put("weight", Json.number(result.weight()))
                .put("points", Json.number(result.points()));
        put(node, "calledBy", result.calledBy());
        if (result.best() != null) {
            node.put("best", result.best().evidence().id());
        }
        put(node, "evidence", result.evidence());
        return node;
    }

    static ObjectNode recommendation(Recommendation gap) {
        ObjectNode node = Json.object()
                .put("kind", gap.kind().name())
                .put("practice", gap.practice())
                .put("gain", Json.number(gap.gain()));
        node.set("supports", Json.texts(gap.supports()));
        node.set("raises", Json.texts(gap.raises()));
        return node;
    }

    private static ObjectNode evidence(Evidence piece) {
        ObjectNode node = Json.object()
                .put("id", piece.id())
                .put("practice", piece.practice())
                .put("grade", piece.grade().name())
                .put("enforcement", piece.enforcement().name())
                .put("confidence", piece.confidence().name())
                .put("rule", piece.rule())
                .put("line", piece.location().line())
                .put("column", piece.location().column())
                .put("subject", piece.subject());
        node.set("stages", Json.texts(piece.stages()));
        return node;
    }

    static ObjectNode score(Score score) {
        ObjectNode node =
                Json.object().put("points", Json.number(score.points())).put("maximum", Json.number(score.maximum()));
        score.percent().ifPresent(percent -> node.put("percent", Json.number(percent)));
        return node;
    }

    private static void put(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            node.set(field, Json.texts(texts));
        }
    }

    static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> json) {
        ArrayNode array = Json.array();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
