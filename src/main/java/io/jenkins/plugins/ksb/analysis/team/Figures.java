package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.detect.history.DoraFigures;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.detect.history.WindowFacts;
import io.jenkins.plugins.ksb.score.team.BuildsRead;
import io.jenkins.plugins.ksb.score.team.Delivery;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The figures of a history in the form in which they are reported. */
final class Figures {
    private Figures() {}

    static BuildsRead builds(JobHistory history, int branches) {
        JobHistory.Counts counts = history.counts();
        return new BuildsRead(
                counts.complete(),
                counts.incomplete() + counts.untimed(),
                counts.outside(),
                branches,
                window(history.window()));
    }

    static BuildsRead.Window window(WindowFacts facts) {
        boolean any = facts.builds() > 0;
        return new BuildsRead.Window(
                facts.firstBuild(),
                facts.lastBuild(),
                facts.builds(),
                facts.green(),
                any ? OptionalLong.of(facts.from()) : OptionalLong.empty(),
                any ? OptionalLong.of(facts.to()) : OptionalLong.empty(),
                facts.longEnough());
    }

    static Delivery delivery(DoraFigures figures) {
        return new Delivery(
                figures.environment(),
                Stream.of(
                                figures.deploymentFrequency(),
                                figures.leadTime(),
                                figures.changeFailureRate(),
                                figures.timeToRestore())
                        .map(figure -> new Delivery.Figure(
                                figure.key(), figure.value(), figure.words(), figure.of(), figure.band()))
                        .toList());
    }
}
