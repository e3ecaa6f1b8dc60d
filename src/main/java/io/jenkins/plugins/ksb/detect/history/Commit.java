package io.jenkins.plugins.ksb.detect.history;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What history practices need of one change.
 *
 * @param author lower-case e-mail address
 * @param time author date in milliseconds since 1970
 */
record Commit(String id, Optional<String> author, OptionalLong time, Files files, Message message) {

    /** How many files of each kind it touched. */
    record Files(int tests, int product, int inline, int pipeline, int other) {
        int all() {
            return tests + product + inline + pipeline + other;
        }

        /** Without a list of files, nothing can be told of them. */
        boolean known() {
            return all() > 0;
        }

        boolean code() {
            return product + inline > 0;
        }
    }

    /**
     * What its message says.
     *
     * @param paired names a co-author
     * @param reviewed names a reviewer, or the change request that it came from
     * @param byProgram its author is no person
     */
    record Message(boolean paired, boolean reviewed, boolean refactoring, boolean hotfix, boolean byProgram) {}
}
