package io.jenkins.plugins.ksb.jenkins.store;

import io.jenkins.plugins.ksb.score.Support;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one build showed: {@code ksb-evidence.v1.json} in its directory.
 *
 * @param time when it began, in milliseconds since 1970; null where nobody knows
 * @param score of the job with this build, 0 to 100; null where nothing is expected of it
 * @param pieces what its definition declared and what it executed and proved
 * @param supports KSBs that this build alone supports at all
 * @param fresh ids of KSBs that the builds before it supported less
 * @param problem why nothing was found out; null where it was
 */
public record BuildFile(
        String schemaVersion,
        Made made,
        String job,
        int number,
        Long time,
        String result,
        String kind,
        Double score,
        List<Piece> pieces,
        Map<String, Support> supports,
        List<String> fresh,
        String problem) {

    public static final String NAME = "ksb-evidence.v1.json";

    public BuildFile {
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
        supports = supports == null ? Map.of() : new LinkedHashMap<>(supports);
        fresh = fresh == null ? List.of() : List.copyOf(fresh);
    }
}
