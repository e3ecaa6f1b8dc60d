package io.jenkins.plugins.ksb.detect;

import java.util.List;

/** A practice: what people read about it, and the rules that recognise it. */
public record Pack(
        String practice, String title, String summary, String why, Kind kind, Remedy remedy, List<Rule> rules) {
    public Pack {
        rules = List.copyOf(rules);
    }
}
