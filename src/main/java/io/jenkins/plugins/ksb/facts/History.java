package io.jenkins.plugins.ksb.facts;

import java.util.List;

/**
 * The builds of one job, oldest first.
 *
 * @param notices what was found beside the builds and left alone, in words
 */
public record History(Job job, List<BuildRecord> builds, List<String> notices) {
    public History {
        builds = List.copyOf(builds);
        notices = List.copyOf(notices);
    }
}
