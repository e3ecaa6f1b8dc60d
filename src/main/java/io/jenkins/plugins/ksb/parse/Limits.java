package io.jenkins.plugins.ksb.parse;

import java.time.Duration;

/**
 * How much one text may ask of its reader.
 *
 * @param characters a longer text is not read
 * @param depth brackets nested deeper are not read: real definitions stay below 30
 * @param time for one text, reading and following it together
 */
public record Limits(int characters, int depth, Duration time) {
    public static final Limits DEFAULT = new Limits(2_000_000, 200, Duration.ofSeconds(5));
}
