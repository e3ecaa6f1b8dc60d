package io.jenkins.plugins.ksb.parse;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.Map;

/**
 * A script as handed to a step.
 *
 * @param text unknown parts are {@link io.jenkins.plugins.ksb.facts.Hole}s
 * @param dialect its language, before a shebang line has been looked at
 * @param environment variables whose values the definition tells ({@code environment}, {@code withEnv})
 * @param onFailure what the failure of the whole step does to the run
 * @param start where the text begins in the definition; commands on its later lines get later lines
 */
public record Script(
        String text, ShellDialect dialect, Map<String, String> environment, OnFailure onFailure, Location start) {
    public Script {
        environment = Map.copyOf(environment);
    }
}
