package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.TestCase;

/**
 * A test by the name of its method: all cases of a parameterised test are one test, since the names of cases move when a parameter
 * is put in between.
 */
record TestName(String suite, String name) {

    static TestName of(TestCase test) {
        return new TestName(test.suite(), method(test.name()));
    }

    /** Cuts {@code [3]}, {@code (a, b)} and {@code {a, b}} off the end, and {@code [3] a, b}, which has nothing else, altogether. */
    private static String method(String name) {
        String cut = name.strip();
        while (!cut.isEmpty() && "])}".indexOf(cut.charAt(cut.length() - 1)) >= 0) {
            int open = opening(cut);
            if (open < 0) {
                return cut;
            }
            cut = cut.substring(0, open).strip();
        }
        return isCounted(cut) ? "" : cut;
    }

    private static boolean isCounted(String name) {
        int close = name.indexOf(']');
        return name.startsWith("[")
                && close > 1
                && name.substring(1, close).chars().allMatch(Character::isDigit);
    }

    /** Where the bracket was opened that the text ends with. */
    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if ("])}".indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if ("[({".indexOf(text.charAt(i)) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The suite without the packages or folders that it lies in. */
    String simpleSuite() {
        return suite.substring(Math.max(suite.lastIndexOf('.'), suite.lastIndexOf('/')) + 1);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? suite : suite + "." + name;
    }
}
