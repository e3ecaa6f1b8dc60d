package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import io.jenkins.plugins.ksb.score.MaturityModel.Area;
import io.jenkins.plugins.ksb.score.MaturityModel.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The section {@code areas} of a maturity model's file. */
final class AreaReader {
    private final Map<String, YamlValue> places = new LinkedHashMap<>();
    private final List<Area> areas = new ArrayList<>();

    private AreaReader() {}

    static List<Area> read(YamlMap map) {
        AreaReader reader = new AreaReader();
        map.entries().forEach(reader::area);
        reader.checkCallers();
        return reader.areas;
    }

    private void area(String id, YamlValue value) {
        YamlMap area = value.asMap();
        List<Expectation> expectations = new ArrayList<>();
        area.map("practices").entries().forEach((practice, entry) -> expectations.add(expectation(practice, entry)));
        areas.add(new Area(id, area.text("title"), expectations));
        area.end();
    }

    private Expectation expectation(String practice, YamlValue value) {
        if (places.putIfAbsent(practice, value) != null) {
            value.fault("stands in two areas");
        }
        YamlMap map = value.asMap();
        double weight = map.number("weight");
        if (!(weight > 0 && weight <= 100)) {
            map.find("weight").ifPresent(number -> number.fault("must be above 0 and at most 100"));
        }
        boolean core = map.flag("core");
        List<String> callers = map.texts("expected-when");
        if (core && !callers.isEmpty()) {
            value.fault("is core, so nothing else has to call for it");
        }
        Scope seenIn = map.choice("seen-in", Scope.DEFINITION);
        map.end();
        return new Expectation(practice, weight, core, callers, seenIn);
    }

    private void checkCallers() {
        Set<String> known = places.keySet();
        for (Area area : areas) {
            for (Expectation expectation : area.expectations()) {
                expectation.expectedWhen().stream()
                        .filter(caller -> !known.contains(caller))
                        .forEach(caller -> fault(expectation, "is called for by " + caller + ", which is in no area"));
            }
        }
    }

    private void fault(Expectation expectation, String message) {
        YamlValue place = places.get(expectation.practice());
        if (place != null) {
            place.fault(message);
        }
    }
}
