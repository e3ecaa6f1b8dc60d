package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the directory of one build tells. Whatever the directory does not tell is empty, never zero.
 *
 * @param job full name of the job, with the true name of a branch
 * @param number the build's number, or {@link #NO_NUMBER}
 * @param directory path below the home, with forward slashes
 * @param kind root element of build.xml without its package ({@code flow-build}, {@code MavenModuleSetBuild}), empty if unread
 * @param parameters values only where they cannot be secrets
 * @param agents names of the agents that it ran on; the controller is {@code built-in}
 * @param revision what the version control system calls the built revision
 * @param artefacts paths of archived files, below {@code archive}
 * @param gaps what the directory should tell and does not; an empty list is unknown, not empty, where its part has a gap
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
        List<Parameter> parameters,
        List<String> agents,
        Optional<String> revision,
        Optional<TestTotals> tests,
        List<Change> changes,
        List<BuildStage> stages,
        Optional<ScriptSource> script,
        List<Measure> measures,
        List<String> artefacts,
        List<Gap> gaps) {

    /** Of a build whose number neither its directory nor its build.xml tells. */
    public static final int NO_NUMBER = -1;

    public Build {
        causes = List.copyOf(causes);
        parameters = List.copyOf(parameters);
        agents = List.copyOf(agents);
        changes = List.copyOf(changes);
        stages = List.copyOf(stages);
        measures = List.copyOf(measures);
        artefacts = List.copyOf(artefacts);
        gaps = List.copyOf(gaps);
    }

    public boolean completed() {
        return status == Status.OK;
    }

    /** Whether something of this part could not be read. */
    public boolean lacks(Part part) {
        return gaps.stream().anyMatch(gap -> gap.part() == part);
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

    /** What a build directory is read for. */
    public enum Part {
        BUILD_XML,
        STAGES,
        STEPS,
        CHANGES,
        TESTS,
        MEASURES,
        ARTEFACTS,
        LOG,
        /** The pipeline script that ran. */
        SCRIPT
    }

    /** Something that could not be read, and why, in words. */
    public record Gap(Part part, String reason) {}

    /** Milliseconds since 1970 (UTC), and durations in milliseconds. */
    public record Times(OptionalLong scheduled, OptionalLong start, OptionalLong duration, OptionalLong queue) {

        /** When it began; where only that is known, when it was scheduled. */
        public OptionalLong began() {
            return start.isPresent() ? start : scheduled;
        }
    }

    /**
     * Why it was started.
     *
     * @param type simple class name of the cause: {@code UserIdCause}, {@code SCMTriggerCause}
     * @param user id of the person, where one is recorded
     * @param upstream {@code job#number} of the build that started it
     */
    public record Cause(String type, Optional<String> user, Optional<String> upstream) {}

    /**
     * What it was started with.
     *
     * @param value of plain parameters whose name does not speak of a secret; empty for all others
     */
    public record Parameter(String name, Optional<String> value) {}

    public record TestTotals(int total, int failed, int skipped) {}

    /**
     * A figure that a plugin stored with the build.
     *
     * @param name {@code line-coverage} (0 to 1), {@code warnings} (count), {@code quality-gate} (1 passed, 0 failed)
     * @param source the action or file it was read from
     */
    public record Measure(String name, double value, String source) {}

    /**
     * Where the script that this build ran stood: {@code inline}, {@code scm} with its path, or {@code replay}, edited for this
     * one build.
     */
    public record ScriptSource(String kind, Optional<String> path) {}
}
