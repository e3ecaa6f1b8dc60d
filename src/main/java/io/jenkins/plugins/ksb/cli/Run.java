package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.Analysis;
import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.report.Outcome;
import io.jenkins.plugins.ksb.report.Printable;
import io.jenkins.plugins.ksb.report.Report;
import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands each analysis on to the report, and keeps what the end of the run needs: findings, not profiles. */
final class Run {
    private final Report report;
    private final Scorer scorer;
    private final Consumer<String> complaints;
    private final List<Findings> findings = new ArrayList<>();
    private int notAnalysed;
    private double lowest = Double.MAX_VALUE;

    /**
     * @param complaints what to say of documents that are not analysed; a text report on the same terminal says it already
     */
    Run(Report report, Scorer scorer, Consumer<String> complaints) {
        this.report = report;
        this.scorer = scorer;
        this.complaints = complaints;
    }

    void add(Analysis analysis) {
        try {
            if (analysis instanceof Analysis.Scored scored) {
                lowest = Math.min(lowest, scored.profile().score().percent().orElse(Double.MAX_VALUE));
                findings.add(Findings.ofDefinition(scored.reading().evidence()));
                report.add(outcome(scored));
            } else {
                notAnalysed++;
                Outcome.NotAnalysed why = outcome((Reading.NotAnalysed) analysis);
                complain(why);
                report.add(why);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        List<KsbResult> ksbs = scorer.together(findings);
        report.finish(new Report.Together(findings.size(), notAnalysed, ksbs, Coverage.of(ksbs)));
    }

    int exitCode(double failUnder) {
        if (notAnalysed > 0) {
            return Main.WRONG;
        }
        return lowest < failUnder ? Main.BELOW : Main.FINE;
    }

    private static Outcome.Scored outcome(Analysis.Scored scored) {
        Reading.Read read = scored.reading();
        return new Outcome.Scored(
                read.path(),
                read.definition().kind(),
                read.definition().stages().size(),
                read.definition().unknowns(),
                read.evidence(),
                scored.profile(),
                read.text());
    }

    private static Outcome.NotAnalysed outcome(Reading.NotAnalysed why) {
        return new Outcome.NotAnalysed(why.path(), why.cause(), why.reason(), why.remedy(), why.location());
    }

    /** In the form in which compilers name places, so that editors find them. */
    private void complain(Outcome.NotAnalysed why) {
        String place = why.location() == null ? "" : ":" + why.location();
        complaints.accept("ksb: " + Printable.of(why.path()) + place + ": not analysed: "
                + Printable.line(why.reason(), 400) + " " + Printable.line(why.remedy(), 400));
    }
}
