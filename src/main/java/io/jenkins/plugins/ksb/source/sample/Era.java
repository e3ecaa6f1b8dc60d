package io.jenkins.plugins.ksb.source.sample;

/** Which Jenkins wrote a build, and so how. */
enum Era {
    /** Before 1.597: builds stand in directories called by date. */
    BY_DATE("1.0", "1.580.3"),
    /** Each flow node in a file of its own. */
    OLD("1.0", "2.107.3"),
    NEW("1.1", "2.528.3");

    /** The share of a pipeline's builds that are older than the last great upgrade. */
    private static final double OLD_SHARE = 0.08;

    private final String xmlVersion;
    private final String jenkins;

    Era(String xmlVersion, String jenkins) {
        this.xmlVersion = xmlVersion;
        this.jenkins = jenkins;
    }

    static Era of(Blueprint blueprint, double share) {
        if (blueprint.shape() == Blueprint.Shape.FREESTYLE_BY_DATE) {
            return BY_DATE;
        }
        return share <= OLD_SHARE ? OLD : NEW;
    }

    String xmlVersion() {
        return xmlVersion;
    }

    String jenkins() {
        return jenkins;
    }
}
