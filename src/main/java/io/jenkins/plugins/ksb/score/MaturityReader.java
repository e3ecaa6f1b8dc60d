package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import io.jenkins.plugins.ksb.score.MaturityModel.Area;
import io.jenkins.plugins.ksb.score.MaturityModel.Bases;
import io.jenkins.plugins.ksb.score.MaturityModel.Expectation;
import io.jenkins.plugins.ksb.score.MaturityModel.MaturityLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A maturity model's file to a {@link MaturityModel}. */
final class MaturityReader {
    private static final double HALF = 0.5;

    private final YamlMap root;

    private MaturityReader(YamlMap root) {
        this.root = root;
    }

    /**
     * @param faults of the file, to which more are added
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    static MaturityModel read(YamlMap root, Faults faults) {
        MaturityModel model = new MaturityReader(root).model();
        root.end();
        faults.throwIfAny();
        return model;
    }

    private MaturityModel model() {
        SchemaVersion.check(root, MaturityModel.SCHEMA_VERSION);
        List<Area> areas = AreaReader.read(root.map("areas"));
        return new MaturityModel(
                root.id("id"),
                root.text("title"),
                bases(root.map("bases")),
                share(root, "advisory"),
                areas,
                levels(),
                teamShare(),
                unscored(areas),
                Sha256.hex(root.value().canonical()));
    }

    private static Bases bases(YamlMap map) {
        Bases bases = new Bases(
                share(map, "declared"), share(map, "executed"), share(map, "proved"), share(map, "sustained"));
        if (bases.declared() == 0
                || bases.declared() > bases.executed()
                || bases.executed() > bases.proved()
                || bases.proved() > bases.sustained()) {
            map.fault("must be above 0, and must not fall from declared to executed, proved and sustained");
        }
        map.end();
        return bases;
    }

    private List<MaturityLevel> levels() {
        List<MaturityLevel> levels = new ArrayList<>();
        double last = 0;
        for (YamlValue item : root.require("levels").map(YamlValue::asItems).orElse(List.of())) {
            YamlMap map = item.asMap();
            MaturityLevel level =
                    new MaturityLevel(map.integer("level"), map.text("title"), map.text("meaning"), share(map, "from"));
            if (level.level() != levels.size() || level.from() < last || (levels.isEmpty() && level.from() > 0)) {
                item.fault("levels must count up from 0, and their shares rise from 0");
            }
            last = level.from();
            map.end();
            levels.add(level);
        }
        if (levels.isEmpty()) {
            root.find("levels").ifPresent(value -> value.fault("must hold at least level 0"));
        }
        return levels;
    }

    private double teamShare() {
        return root.optionalMap("team").map(MaturityReader::teamShare).orElse(HALF);
    }

    private static double teamShare(YamlMap map) {
        double share = share(map, "pipelines");
        if (share == 0) {
            map.fault("must ask for more than 0");
        }
        map.end();
        return share;
    }

    private Map<String, String> unscored(List<Area> areas) {
        Set<String> scored = areas.stream()
                .flatMap(area -> area.expectations().stream())
                .map(Expectation::practice)
                .collect(Collectors.toSet());
        return root.find("unscored")
                .map(value -> Reasons.read(value, scored, "is in an area and unscored at once"))
                .orElse(Map.of());
    }

    private static double share(YamlMap map, String key) {
        double share = map.number(key);
        if (!(share >= 0 && share <= 1)) {
            map.find(key).ifPresent(value -> value.fault("must be between 0 and 1"));
        }
        return share;
    }
}
