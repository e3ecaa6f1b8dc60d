package io.jenkins.plugins.ksb.source.sample;

import java.util.List;
import java.util.Optional;

/**
 * A job of the home.
 *
 * @param name full name, as in addresses
 * @param directory below the home
 * @param branch of a multibranch project; empty for all others
 */
record SampleJob(String name, String directory, Blueprint blueprint, List<Person> team, Optional<Branch> branch) {
    SampleJob {
        team = List.copyOf(team);
    }

    /** A branch, or a change request, as the version control system calls it. */
    record Branch(String name, boolean main, boolean changeRequest) {}

    boolean isMainLine() {
        return branch.isEmpty() || branch.get().main();
    }

    String branchName() {
        return branch.map(Branch::name).orElse("main");
    }

    /** The name without the folders around it. */
    String repository() {
        String project = branch.isPresent() ? name.substring(0, name.lastIndexOf('/')) : name;
        return project.substring(project.lastIndexOf('/') + 1);
    }

    String workspace() {
        return "/home/jenkins/workspace/" + repository();
    }
}
