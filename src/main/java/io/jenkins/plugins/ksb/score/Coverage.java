package io.jenkins.plugins.ksb.score;

import java.util.ArrayList;
import java.util.List;

/**
 * KSBs by what can be said of them; each stands in exactly one list.
 *
 * @param supported at least supported
 * @param touched could be supported by pipelines, and are only touched
 * @param notSeen could be supported by pipelines, and are not seen here
 * @param linkOnly pipelines hold a link at most: never coverage
 * @param outOfReach pipelines show nothing of them
 */
public record Coverage(
        List<String> supported,
        List<String> touched,
        List<String> notSeen,
        List<String> linkOnly,
        List<String> outOfReach) {

    public Coverage {
        supported = List.copyOf(supported);
        touched = List.copyOf(touched);
        notSeen = List.copyOf(notSeen);
        linkOnly = List.copyOf(linkOnly);
        outOfReach = List.copyOf(outOfReach);
    }

    public static Coverage of(List<KsbResult> results) {
        List<List<String>> ids = new ArrayList<>();
        for (Place place : Place.values()) {
            ids.add(new ArrayList<>());
        }
        for (KsbResult result : results) {
            ids.get(place(result).ordinal()).add(result.ksb().id());
        }
        return new Coverage(ids.get(0), ids.get(1), ids.get(2), ids.get(3), ids.get(4));
    }

    public int total() {
        return reachable() + linkOnly.size() + outOfReach.size();
    }

    /** How many pipelines can support at all. */
    public int reachable() {
        return supported.size() + touched.size() + notSeen.size();
    }

    private enum Place {
        SUPPORTED,
        TOUCHED,
        NOT_SEEN,
        LINK_ONLY,
        OUT_OF_REACH
    }

    private static Place place(KsbResult result) {
        return switch (result.ksb().reach().observability()) {
            case NONE -> Place.OUT_OF_REACH;
            case LINK -> Place.LINK_ONLY;
            case PARTIAL, STRONG ->
                switch (result.support()) {
                    case NOT_SEEN -> Place.NOT_SEEN;
                    case TOUCHED -> Place.TOUCHED;
                    case SUPPORTED, STRONGLY_SUPPORTED -> Place.SUPPORTED;
                };
        };
    }
}
