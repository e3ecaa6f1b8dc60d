package io.jenkins.plugins.ksb.source.home;

import java.util.List;
import java.util.OptionalLong;

/** How long a build waited for an executor, where the metrics plugin wrote it down. */
final class QueueTime {
    private static final List<String> FIELDS = List.of("queuingDurationMillis", "queuingTimeMillis");

    private QueueTime() {}

    static OptionalLong of(BuildXml build) {
        for (Element action : build.actions("TimeInQueueAction")) {
            for (String field : FIELDS) {
                OptionalLong time = Numbers.natural(action.text(field));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return OptionalLong.empty();
    }
}
