package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.Standard;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all outcomes of one run have in common.
 *
 * @param toolVersion of the program
 * @param rulesVersion SHA-256 of the rule packs
 * @param practices by id
 */
public record Context(
        String toolVersion,
        String rulesVersion,
        Standard standard,
        MaturityModel model,
        SortedMap<String, Practice> practices) {

    public Context {
        practices = Collections.unmodifiableSortedMap(new TreeMap<>(practices));
    }

    public static SortedMap<String, Practice> byId(Collection<Practice> practices) {
        SortedMap<String, Practice> byId = new TreeMap<>();
        practices.forEach(practice -> byId.put(practice.id(), practice));
        return byId;
    }

    /** Of a practice without prose, the id stands for all of it. */
    Practice practice(String id) {
        Practice practice = practices.get(id);
        return practice == null ? new Practice(id, id, "", "", "", "") : practice;
    }
}
