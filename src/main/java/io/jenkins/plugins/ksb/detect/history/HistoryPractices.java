package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Credit;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Figure;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Lines;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Need;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Setting;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Sign;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Unit;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the files of history practices. */
final class HistoryPractices {
    static final List<HistoryPractice> SHIPPED = ShippedFile.text("practices.txt")
            .lines()
            .filter(line -> !line.isBlank())
            .map(id -> ShippedFile.read(id + ".yaml", HistoryPractices::practice))
            .toList();

    private HistoryPractices() {}

    static HistoryPractice practice(YamlMap root) {
        return new HistoryPractice(
                root.id("practice"),
                root.text("title"),
                root.choice("grade", Grade.class),
                root.choice("lines", Lines.class),
                root.choice("sign", Sign.GOOD),
                new Credit(root.flag("each"), root.flag("personal")),
                root.text("summary"),
                root.text("counts"),
                root.text("silent"),
                each(root, "needs", map -> new Need(map.integer("least"), map.text("says"))),
                each(root, "figures", HistoryPractices::figure),
                each(root, "settings", map -> new Setting(map.number("value"), map.text("says"))));
    }

    private static Figure figure(YamlMap map) {
        if (map.find("at-least").isPresent() && map.find("at-most").isPresent()) {
            map.fault("must have one bound at most");
        }
        return new Figure(
                map.choice("unit", Unit.class),
                map.optionalNumber("at-least"),
                map.optionalNumber("at-most"),
                map.text("says"));
    }

    private static <T> Map<String, T> each(YamlMap root, String key, Function<YamlMap, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        root.optionalMap(key)
                .ifPresent(all -> all.entries().forEach((name, value) -> {
                    YamlMap map = value.asMap();
                    values.put(name, reader.apply(map));
                    map.end();
                }));
        return values;
    }
}
