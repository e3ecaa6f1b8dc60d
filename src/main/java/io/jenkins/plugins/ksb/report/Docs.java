package io.jenkins.plugins.ksb.report;

/** Where people read on. */
final class Docs {
    static final String HOME = "https://github.com/jenkinsci/ksb-scorecard-plugin";

    private Docs() {}

    static String practice(String id) {
        return HOME + "/blob/main/docs/practices.md#" + id;
    }
}
