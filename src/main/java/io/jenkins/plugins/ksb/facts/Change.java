package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One commit that a build brought in.
 *
 * @param id hash or revision number
 * @param author display name as recorded
 * @param email as recorded; {@link #address()} is what people are matched by
 * @param time author date in milliseconds since 1970
 * @param subject first line of the message
 * @param trailers {@code Key: value} lines at the end of the message
 * @param paths files it touched; of a rename, the old and the new one
 */
public record Change(
        String id,
        Optional<String> author,
        Optional<String> email,
        OptionalLong time,
        String subject,
        List<String> trailers,
        List<String> paths) {
    public Change {
        trailers = List.copyOf(trailers);
        paths = List.copyOf(paths);
    }

    /** The e-mail address in lower case. */
    public Optional<String> address() {
        return email.map(text -> text.toLowerCase(Locale.ROOT));
    }
}
