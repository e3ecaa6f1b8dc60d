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
public record JobFolder(Job job, Path path, Path builds, String directory, Optional<ScriptSource> definition) {

    /**
     * A job that is known already, with what its config.xml tells; the same facts as a walk through the home finds.
     *
     * @param parent full name of the folder or multibranch project that it stands in; empty at the top
     * @param name its own name, as far as its config.xml has no truer one
     */
    public static JobFolder of(Path home, Path folder, Path builds, String parent, String name) {
        JobConfig config =
                JobConfig.of(Xml.OTHERS.salvage(folder.resolve("config.xml")).root());
        String own = config.trueName().orElse(name);
        String full = parent.isEmpty() ? own : parent + "/" + own;
        boolean branch = folder.getParent() != null && folder.getParent().endsWith("branches");
        Optional<Job.Branch> of = branch
                ? Optional.of(new Job.Branch(parent, own, config.primaryBranch(), config.changeRequest()))
                : Optional.empty();
        Job job = new Job(full, config.kind(), of, Optional.empty());
        return new JobFolder(job, folder, builds, FileNames.below(home, folder), config.definition());
    }
}
