package io.jenkins.plugins.ksb.source.home;

import java.nio.file.Path;

/**
 * The directory of one build.
 *
 * @param number as far as the directory tells, else {@link io.jenkins.plugins.ksb.facts.Build#NO_NUMBER}
 * @param directory below the home, with forward slashes
 */
public record BuildFolder(Path path, int number, String directory) {}
