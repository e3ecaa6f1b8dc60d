package io.jenkins.plugins.ksb.source.home;

import java.util.List;

/**
 * Some build directories of one job, one after the other.
 *
 * @param notices what was found beside them and left alone, in words; told with the first part of a job
 */
public record JobPart(JobFolder job, List<BuildFolder> folders, List<String> notices) {
    public JobPart {
        folders = List.copyOf(folders);
        notices = List.copyOf(notices);
    }
}
