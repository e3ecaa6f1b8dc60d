package io.jenkins.plugins.ksb.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A standard's mappings, looked up from both ends: thousands of pipelines may be judged by one standard. */
final class MappingIndex {
    private final Map<String, List<Mapping>> byKsb = new HashMap<>();
    private final Map<String, List<Mapping>> byPractice = new HashMap<>();
    private final Map<String, List<String>> ksbsByPractice = new HashMap<>();

    MappingIndex(Standard standard) {
        for (Mapping mapping : standard.mappings()) {
            byKsb.computeIfAbsent(mapping.ksb(), id -> new ArrayList<>()).add(mapping);
            byPractice
                    .computeIfAbsent(mapping.practice(), id -> new ArrayList<>())
                    .add(mapping);
        }
        byPractice.forEach((practice, mappings) -> ksbsByPractice.put(
                practice, mappings.stream().map(Mapping::ksb).distinct().toList()));
    }

    List<Mapping> ofKsb(String id) {
        return byKsb.getOrDefault(id, List.of());
    }

    /** Ids of all that a practice speaks for, each once. */
    List<String> ksbsOf(String practice) {
        return ksbsByPractice.getOrDefault(practice, List.of());
    }

    List<Mapping> ofPractice(String id) {
        return byPractice.getOrDefault(id, List.of());
    }
}
