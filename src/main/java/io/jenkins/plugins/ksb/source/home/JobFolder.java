package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.ScriptSource;
import io.jenkins.plugins.ksb.facts.Job;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a job stands in the home.
 *
 * @param path of the job's folder
 * @param builds of the folder that holds its builds; it need not exist
 * @param directory the job's folder below the home, with forward slashes
 * @param definition where its pipeline stands now, which is not always what a build ran
 */
public record JobFolder(Job job, Path path, Path builds, String directory, Optional<ScriptSource> definition) {}
