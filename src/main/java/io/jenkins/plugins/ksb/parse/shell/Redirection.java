package io.jenkins.plugins.ksb.parse.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2>file}, {@code <<EOF}.
 *
 * @param operator without the descriptor
 * @param document of a here-document; its body is read after the line it stands on
 */
record Redirection(
        String descriptor,
        String operator,
        Word target,
        @Nullable HereDocument document) {

    boolean isOutput() {
        return operator.indexOf('>') >= 0 && !operator.equals("<>");
    }

    /** What is fed to the command: the text of a here-document or here-string. */
    Optional<Word> input() {
        if (document != null) {
            return Optional.ofNullable(document.body());
        }
        return operator.equals("<<<") ? Optional.of(target) : Optional.empty();
    }
}
