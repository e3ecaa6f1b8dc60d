package io.jenkins.plugins.ksb.score;

import java.util.List;

/**
 * A duty of the occupation.
 *
 * @param ksbs ids of the KSBs that it draws on
 */
public record Duty(String id, String text, List<String> ksbs) {
    public Duty {
        ksbs = List.copyOf(ksbs);
    }
}
