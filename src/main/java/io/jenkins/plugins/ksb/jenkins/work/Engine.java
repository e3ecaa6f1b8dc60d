package io.jenkins.plugins.ksb.jenkins.work;

import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.detect.Pack;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice;
import io.jenkins.plugins.ksb.jenkins.store.BuildFile;
import io.jenkins.plugins.ksb.jenkins.store.Made;
import io.jenkins.plugins.ksb.jenkins.store.Piece;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.report.Context;
import io.jenkins.plugins.ksb.report.Practice;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Standards;
import java.util.Set;
import java.util.stream.Stream;

/** All that it takes to judge, in one version of the settings. Safe for use by several threads. */
public final class Engine {
    private final RulePacks packs;
    private final Context context;
    private final Made made;
    private final Scorer scorer;
    private final HistoryAnalysis histories;
    private final Inspector inspector;

    public Engine(String toolVersion, RulePacks packs, Standard standard, MaturityModel model) {
        this.packs = packs;
        this.context = new Context(
                toolVersion,
                packs.version(),
                standard,
                model,
                Context.byId(Stream.concat(
                                packs.packs().stream().map(Engine::practice),
                                HistoryPractice.builtIn().stream().map(Engine::practice))
                        .toList()));
        this.made = new Made(toolVersion, packs.version(), standard.id(), standard.version(), model.version());
        this.scorer = new Scorer(standard, model);
        this.histories = new HistoryAnalysis(packs, new DefinitionParser());
        this.inspector = new Inspector(packs);
    }

    private static Practice practice(Pack pack) {
        return new Practice(
                pack.practice(),
                pack.title(),
                pack.summary(),
                pack.why(),
                pack.remedy().text(),
                pack.remedy().example());
    }

    private static Practice practice(HistoryPractice practice) {
        return new Practice(practice.id(), practice.title(), practice.summary(), practice.counts(), "", "");
    }

    /** The same with another of the standards that ship; throws where there is none of this id. */
    public Engine with(String standard) {
        Standard other = Standards.builtIn(standard)
                .orElseThrow(() -> new IllegalArgumentException("there is no standard " + standard));
        return new Engine(context.toolVersion(), packs, other, context.model());
    }

    public Context context() {
        return context;
    }

    public Made made() {
        return made;
    }

    public Standard standard() {
        return context.standard();
    }

    HistoryAnalysis histories() {
        return histories;
    }

    Inspector inspector() {
        return inspector;
    }

    Profile profile(Findings findings) {
        return scorer.score(findings);
    }

    /** What a job amounts to by the standard of today, whatever its summary was made with. */
    public Profile profile(SummaryFile summary) {
        Scope scope = summary.lastBuild() > 0 ? Scope.HISTORY : Scope.DEFINITION;
        return scorer.score(new Findings(
                scope,
                Piece.evidence(summary.job(), summary.pieces()),
                Set.copyOf(summary.sustained()),
                Set.copyOf(summary.open())));
    }

    /** What a build alone amounts to. */
    public Profile profile(BuildFile build) {
        return scorer.score(new Findings(Scope.HISTORY, Piece.evidence(build.job(), build.pieces()), Set.of()));
    }
}
