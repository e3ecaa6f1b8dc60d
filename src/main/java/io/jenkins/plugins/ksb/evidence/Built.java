package io.jenkins.plugins.ksb.evidence;

import java.util.List;
import java.util.OptionalLong;

/**
 * The build that executed or proved something.
 *
 * @param job its full name
 * @param time when the build began, in milliseconds since 1970 (UTC)
 * @param people lower-case e-mail addresses of those whose changes it brought in, sorted: who may have earned the evidence. Never
 *     shown unless a person asks for their own, or the team file allows it
 */
public record Built(String job, int number, OptionalLong time, List<String> people) {
    public Built {
        people = List.copyOf(people);
    }
}
