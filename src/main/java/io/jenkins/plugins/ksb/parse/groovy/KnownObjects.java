package io.jenkins.plugins.ksb.parse.groovy;

import java.util.Map;
import java.util.Set;

/** Global variables that Jenkins and its plugins put into every pipeline. */
final class KnownObjects {
    /** Objects whose methods do something that a pipeline declares. */
    private static final Set<String> ACTIVE = Set.of("docker", "Artifactory", "openshift", "pullRequest");
    /** Objects that only tell or hold something. */
    private static final Set<String> PASSIVE =
            Set.of("env", "params", "currentBuild", "scm", "manager", "Jenkins", "binding");
    /** Methods that make an object and do nothing else. */
    private static final Set<String> MAKERS = Set.of(
            "docker.image",
            "docker.image.id",
            "docker.image.imageName",
            "Artifactory.server",
            "Artifactory.newServer",
            "Artifactory.newBuildInfo",
            "Artifactory.newMavenBuild",
            "Artifactory.newGradleBuild",
            "Artifactory.newNpmBuild",
            "Artifactory.newGoBuild",
            "Artifactory.newNugetBuild",
            "Artifactory.newDotnetBuild",
            "Artifactory.newPipBuild",
            "Artifactory.newConanClient",
            "Artifactory.newIvyBuild",
            "Artifactory.mavenDescriptor",
            "Artifactory.docker",
            "Artifactory.jfrogPipelinesServer",
            "openshift.selector",
            "openshift.project",
            "openshift.cluster");
    /** What methods give back, where it is not named after the method. */
    private static final Map<String, String> RESULTS =
            Map.of("docker.build", "docker.image", "Artifactory.newServer", "Artifactory.server");

    private KnownObjects() {}

    static boolean isGlobal(String name) {
        return ACTIVE.contains(name) || PASSIVE.contains(name);
    }

    /** Whether calls of the object's methods are steps. */
    static boolean hasSteps(String path) {
        int dot = path.indexOf('.');
        return ACTIVE.contains(dot < 0 ? path : path.substring(0, dot));
    }

    static boolean onlyMakes(String path) {
        return MAKERS.contains(path);
    }

    static String result(String path) {
        return RESULTS.getOrDefault(path, path);
    }
}
