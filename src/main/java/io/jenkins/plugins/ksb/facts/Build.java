package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the directory of one build tells. Whatever the directory does not tell is empty, never zero.
 *
 * @param job full name of the job, with the true name of a branch
 * @param number the build's number, or -1 where neither the directory nor build.xml tells
 * @param directory path below the home, with forward slashes
 * @param kind root element of build.xml without its package ({@code flow-build}, {@code MavenModuleSetBuild}), empty if unread
 * @param parameters names only
 * @param agents names of the agents that it ran on; the controller is {@code built-in}
 * @param revision what the version control system calls the built revision
 * @param artefacts paths of archived files, below {@code archive}
 */
public record Build(
        String job,
        int number,
        String directory,
        Status status,
        String kind,
        Optional<Result> result,
        Times times,
        List<Cause> causes,
        List<String> parameters,
        List<String> agents,
        Optional<String> revision,
        Optional<TestTotals> tests,
        List<Change> changes,
        List<BuildStage> stages,
        Optional<ScriptSource> script,
        List<Measure> measures,
        List<String> artefacts) {

    public Build {
        causes = List.copyOf(causes);
        parameters = List.copyOf(parameters);
        agents = List.copyOf(agents);
        changes = List.copyOf(changes);
        stages = List.copyOf(stages);
        measures = List.copyOf(measures);
        artefacts = List.copyOf(artefacts);
    }

    /** What could be read of a build directory. */
    public enum Status {
        OK,
        /** Still running when it was read, or cut off: it has no result. */
        UNFINISHED,
        NO_BUILD_XML,
        UNREADABLE
    }

    /** Jenkins' own results, best first. */
    public enum Result {
        SUCCESS,
        UNSTABLE,
        FAILURE,
        NOT_BUILT,
        ABORTED
    }

    /** Milliseconds since 1970 (UTC), and durations in milliseconds. */
    public record Times(OptionalLong scheduled, OptionalLong start, OptionalLong duration, OptionalLong queue) {}

    /**
     * Why it was started.
     *
     * @param type simple class name of the cause: {@code UserIdCause}, {@code SCMTriggerCause}
     * @param user id of the person, where one is recorded
     * @param upstream {@code job#number} of the build that started it
     */
    public record Cause(String type, Optional<String> user, Optional<String> upstream) {}

    public record TestTotals(int total, int failed, int skipped) {}

    /**
     * A figure that a plugin stored with the build.
     *
     * @param name {@code line-coverage} (0 to 1), {@code warnings} (count), {@code quality-gate} (1 passed, 0 failed)
     * @param source the action or file it was read from
     */
    public record Measure(String name, double value, String source) {}

    /** Where the script that this build ran stands: {@code inline}, or {@code scm} with its path. */
    public record ScriptSource(String kind, Optional<String> path) {}
}
