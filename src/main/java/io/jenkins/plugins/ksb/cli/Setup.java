package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.detect.Pack;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice;
import io.jenkins.plugins.ksb.report.Context;
import io.jenkins.plugins.ksb.report.Practice;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Standard;
import java.util.stream.Stream;

/** Puts together what reports tell about the run itself. */
final class Setup {
    private Setup() {}

    static Context context(RulePacks packs, Standard standard) {
        return new Context(
                Main.Version.number(),
                packs.version(),
                standard,
                MaturityModels.builtIn(),
                Context.byId(Stream.concat(
                                packs.packs().stream().map(Setup::practice),
                                HistoryPractice.builtIn().stream().map(Setup::practice))
                        .toList()));
    }

    private static Practice practice(HistoryPractice practice) {
        return new Practice(practice.id(), practice.title(), practice.summary(), "", "", "");
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
}
