package io.jenkins.plugins.ksb.source.sample;

import java.util.List;

/**
 * A change.
 *
 * @param seconds author date, since 1970
 * @param trailers {@code Key: value} at the end of the message
 * @param files with their status in front: {@code M src/a.c}
 */
record SampleCommit(String id, Person author, long seconds, String subject, List<String> trailers, List<String> files) {
    SampleCommit {
        trailers = List.copyOf(trailers);
        files = List.copyOf(files);
    }
}
