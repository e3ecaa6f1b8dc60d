package io.jenkins.plugins.ksb.score;

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

    static Coverage of(List<KsbResult> results) {
        return new Coverage(
                ids(results, Place.SUPPORTED),
                ids(results, Place.TOUCHED),
                ids(results, Place.NOT_SEEN),
                ids(results, Place.LINK_ONLY),
                ids(results, Place.OUT_OF_REACH));
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
        OUT_OF_REACH;

        static Place of(KsbResult result) {
            return switch (result.ksb().reach().observability()) {
                case NONE -> OUT_OF_REACH;
                case LINK -> LINK_ONLY;
                case PARTIAL, STRONG ->
                    switch (result.support()) {
                        case NOT_SEEN -> NOT_SEEN;
                        case TOUCHED -> TOUCHED;
                        case SUPPORTED, STRONGLY_SUPPORTED -> SUPPORTED;
                    };
            };
        }
    }

    private static List<String> ids(List<KsbResult> results, Place place) {
        return results.stream()
                .filter(result -> Place.of(result) == place)
                .map(result -> result.ksb().id())
                .toList();
    }
}
