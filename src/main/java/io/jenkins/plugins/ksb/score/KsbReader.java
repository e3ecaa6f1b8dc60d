package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import io.jenkins.plugins.ksb.score.Ksb.Assessment;
import io.jenkins.plugins.ksb.score.Ksb.Kind;
import io.jenkins.plugins.ksb.score.Ksb.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The section {@code ksbs} of a standard's file. */
final class KsbReader {
    private KsbReader() {}

    static List<Ksb> read(YamlValue value, List<Level> levels) {
        List<Ksb> ksbs = new ArrayList<>();
        for (Map.Entry<String, YamlValue> entry : value.asMap().entries().entrySet()) {
            YamlMap ksb = entry.getValue().asMap();
            ksbs.add(new Ksb(
                    entry.getKey(),
                    ksb.choice("kind", Kind.class),
                    ksb.optionalText("title").orElse(null),
                    ksb.text("text"),
                    reach(ksb),
                    asked(ksb, levels),
                    ksb.optionalMap("assessment").map(KsbReader::assessment).orElse(null)));
            ksb.end();
        }
        return ksbs;
    }

    private static Reach reach(YamlMap ksb) {
        return new Reach(ksb.choice("observability", Observability.class), ksb.text("shown"), ksb.text("not-shown"));
    }

    private static @Nullable String asked(YamlMap ksb, List<Level> levels) {
        return ksb.find("asks").map(value -> known(value, levels)).orElse(null);
    }

    private static String known(YamlValue value, List<Level> levels) {
        String asked = value.asText();
        if (levels.stream().noneMatch(level -> level.id().equals(asked))) {
            value.fault("is not the id of one of the levels");
        }
        return asked;
    }

    private static Assessment assessment(YamlMap map) {
        Assessment assessment = new Assessment(map.text("method"), map.text("theme"), map.flag("theme-inferred"));
        map.end();
        return assessment;
    }
}
