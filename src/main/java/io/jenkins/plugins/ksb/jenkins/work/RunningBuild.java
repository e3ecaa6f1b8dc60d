package io.jenkins.plugins.ksb.jenkins.work;

import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.jenkins.store.Piece;
import io.jenkins.plugins.ksb.jenkins.store.Store;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.source.home.BuildFolder;
import io.jenkins.plugins.ksb.source.home.BuildReader;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A build that has not ended: what it declares is known, what it did is not. It is judged by its own definition and by what the
 * builds before it did.
 */
public final class RunningBuild {
    private final Engine engine;
    private final JobFolder job;

    public RunningBuild(Engine engine, JobFolder job) {
        this.engine = engine;
        this.job = job;
    }

    public Profile judge(Path buildFolder, int number) throws IOException {
        List<Evidence> evidence = new ArrayList<>(declared(buildFolder, number));
        Optional<SummaryFile> summary = Store.summary(job.path()).filter(known -> known.lastBuild() > 0);
        if (summary.isEmpty()) {
            return engine.profile(Findings.ofDefinition(evidence));
        }
        Piece.evidence(job.job().name(), summary.get().pieces()).stream()
                .filter(piece -> piece.grade() != Grade.DECLARED)
                .forEach(evidence::add);
        return engine.profile(new Findings(
                Scope.HISTORY,
                evidence,
                Set.copyOf(summary.get().sustained()),
                Set.copyOf(summary.get().open())));
    }

    private List<Evidence> declared(Path buildFolder, int number) {
        BuildReader reader = new BuildReader(EnumSet.of(Build.Part.SCRIPT));
        BuildRecord record = reader.read(job, new BuildFolder(buildFolder, number, String.valueOf(number)));
        Definitions definitions = new Definitions(engine.inspector());
        Reading reading = record.script()
                .map(definitions::script)
                .orElseGet(() -> definitions.configuration(job.path(), "config.xml"));
        return reading instanceof Reading.Read read ? read.evidence() : List.of();
    }
}
