package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Cause;
import io.jenkins.plugins.ksb.facts.Build.Gap;
import io.jenkins.plugins.ksb.facts.Build.Measure;
import io.jenkins.plugins.ksb.facts.Build.Parameter;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.Build.ScriptSource;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import io.jenkins.plugins.ksb.facts.Build.Times;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.BuildStage;
import io.jenkins.plugins.ksb.facts.Change;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A build while its directory is read: what no file has told yet is empty. */
final class BuildDraft {
    private static final Times NO_TIMES =
            new Times(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    private final List<Gap> gaps = new ArrayList<>();
    int number;
    Status status = Status.NO_BUILD_XML;
    String kind = "";
    Optional<Result> result = Optional.empty();
    Times times = NO_TIMES;
    List<Cause> causes = List.of();
    List<Parameter> parameters = List.of();
    List<String> agents = List.of();
    Optional<String> revision = Optional.empty();
    Optional<TestTotals> tests = Optional.empty();
    List<Change> changes = List.of();
    List<BuildStage> stages = List.of();
    Optional<ScriptSource> scriptSource = Optional.empty();
    List<Measure> measures = List.of();
    List<String> artefacts = List.of();
    Optional<String> script = Optional.empty();
    List<ExecutedStep> steps = List.of();
    List<TestCase> cases = List.of();

    BuildDraft(int number) {
        this.number = number;
    }

    /** Notes why a part is not known; nothing where the reason is null. */
    void gap(Part part, @Nullable String reason) {
        if (reason != null) {
            gaps.add(new Gap(part, reason));
        }
    }

    BuildRecord record(String job, String directory) {
        Build build = new Build(
                job,
                number,
                directory,
                status,
                kind,
                result,
                times,
                causes,
                parameters,
                agents,
                revision,
                tests,
                changes,
                stages,
                scriptSource,
                measures,
                artefacts,
                gaps);
        return new BuildRecord(build, script, steps, cases);
    }
}
