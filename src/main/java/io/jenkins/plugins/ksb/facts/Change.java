package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One commit that a build brought in.
 *
 * @param id hash or revision number
 * @param author display name as recorded
 * @param email lower case
 * @param time author date in milliseconds since 1970
 * @param subject first line of the message
 * @param trailers {@code Key: value} lines at the end of the message
 * @param paths files it touched
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
}
