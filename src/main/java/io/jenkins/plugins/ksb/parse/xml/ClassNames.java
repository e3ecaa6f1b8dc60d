package io.jenkins.plugins.ksb.parse.xml;

/** Names of classes as XStream writes them. */
final class ClassNames {
    private ClassNames() {}

    /** {@code _-} stands for {@code $}, {@code __} for {@code _}. */
    static String unescape(String name) {
        return name.indexOf('_') < 0 ? name : name.replace("_-", "$").replace("__", "_");
    }

    /** The last part of a class name: {@code hudson.tasks.junit.JUnitResultArchiver} is {@code JUnitResultArchiver}. */
    static String simple(String name) {
        String full = unescape(name);
        return full.substring(Math.max(full.lastIndexOf('.'), full.lastIndexOf('$')) + 1);
    }

    /** Whether an element is named after a class rather than after a field. */
    static boolean isClass(String name) {
        return name.indexOf('.') > 0;
    }
}
