package io.jenkins.plugins.ksb.facts;

import java.util.Optional;

/**
 * What has builds of its own.
 *
 * @param name full name; of a branch, with its true name
 * @param partOf full name of the job whose builds already stand for the builds of this one (a Maven module's set, a matrix);
 *     whoever counts leaves it out
 */
public record Job(String name, Kind kind, Optional<Branch> branch, Optional<String> partOf) {

    /** What sort of job it is. */
    public enum Kind {
        FREESTYLE,
        PIPELINE,
        MAVEN,
        MAVEN_MODULE,
        MATRIX,
        MATRIX_CONFIGURATION,
        MULTIJOB,
        /** Of a plugin not known here, or its configuration cannot be read. */
        OTHER
    }

    /**
     * Of a job that a multibranch project made.
     *
     * @param project full name of the multibranch project
     * @param name as the version control system has it: {@code feature/login}, {@code PR-12}
     * @param primary whether the version control system calls it the main one
     * @param changeRequest whether it stands for a pull or merge request
     */
    public record Branch(String project, String name, boolean primary, boolean changeRequest) {}
}
