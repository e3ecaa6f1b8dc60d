package io.jenkins.plugins.ksb.source.home;

/** Names of Java classes as XStream writes them: {@code _-} for {@code $}, {@code __} for {@code _}. */
final class ClassNames {
    private ClassNames() {}

    /** Without package and outer classes: {@code UserIdCause} of {@code hudson.model.Cause_-UserIdCause}. */
    static String simple(String name) {
        int at = name.length() - 1;
        boolean underscores = false;
        while (at >= 0) {
            char unit = name.charAt(at);
            if (unit == '.' || unit == '$' || unit == '-' && at > 0 && name.charAt(at - 1) == '_') {
                break;
            }
            underscores |= unit == '_';
            at--;
        }
        String simple = name.substring(at + 1);
        return underscores ? simple.replace("__", "_") : simple;
    }
}
