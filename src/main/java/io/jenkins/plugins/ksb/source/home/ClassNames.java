package io.jenkins.plugins.ksb.source.home;

/** Names of Java classes as XStream writes them: {@code _-} for {@code $}, {@code __} for {@code _}. */
final class ClassNames {
    private ClassNames() {}

    /** Without package and outer classes: {@code UserIdCause} of {@code hudson.model.Cause_-UserIdCause}. */
    static String simple(String name) {
        int from = name.lastIndexOf('.') + 1;
        from = Math.max(from, name.lastIndexOf('$') + 1);
        int escaped = name.lastIndexOf("_-");
        String simple = name.substring(escaped < from ? from : escaped + 2);
        return simple.indexOf("__") < 0 ? simple : simple.replace("__", "_");
    }
}
