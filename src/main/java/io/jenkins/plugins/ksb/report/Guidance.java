package io.jenkins.plugins.ksb.report;

import java.util.List;

/** What assessors look for in evidence. */
final class Guidance {
    static final List<Rule> RULES = List.of(
            new Rule("Valid", "it shows what the sentence asks for, and says how."),
            new Rule("Authentic", "it is your own work. Shared work counts where you say what your part was."),
            new Rule("Current", "it shows what you can do now. Dates and builds are named for that."),
            new Rule(
                    "Sufficient",
                    "there is enough of it to be sure, in more than one place or at more than one time."));

    private Guidance() {}

    record Rule(String name, String meaning) {}
}
