package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ksb.score.Mapping;

/** The program and its practices, as SARIF describes a tool and its rules. */
final class SarifTool {
    private final Context context;

    SarifTool(Context context) {
        this.context = context;
    }

    ObjectNode json() {
        ArrayNode rules = Json.array();
        context.practices().values().forEach(practice -> rules.add(rule(practice)));
        ObjectNode driver = Json.object()
                .put("name", "KSB Scorecard")
                .put("version", context.toolVersion())
                .put("informationUri", Docs.HOME);
        driver.set("rules", rules);
        ObjectNode tool = Json.object();
        tool.set("driver", driver);
        return tool;
    }

    private ObjectNode rule(Practice practice) {
        ObjectNode rule = Json.object().put("id", practice.id()).put("name", practice.title());
        rule.set("shortDescription", SarifReport.text(practice.title()));
        rule.set("fullDescription", SarifReport.text(practice.summary() + " " + practice.why()));
        rule.put("helpUri", Docs.practice(practice.id()));
        rule.set("help", help(practice));
        rule.set("defaultConfiguration", Json.object().put("level", "note"));
        rule.set("properties", properties(practice));
        return rule;
    }

    private static ObjectNode help(Practice practice) {
        return SarifReport.text(practice.why() + "\n\n" + practice.remedy() + "\n\n" + practice.example())
                .put(
                        "markdown",
                        practice.why() + "\n\n" + practice.remedy() + "\n\n```groovy\n"
                                + practice.example().stripTrailing() + "\n```\n");
    }

    private ObjectNode properties(Practice practice) {
        ArrayNode tags = Json.array().add("devops");
        context.standard().mappingsOfPractice(practice.id()).stream()
                .map(Mapping::ksb)
                .distinct()
                .forEach(tags::add);
        ObjectNode properties = Json.object();
        properties.set("tags", tags);
        return properties;
    }
}
