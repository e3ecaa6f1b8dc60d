package io.jenkins.plugins.ksb.report;

import static io.jenkins.plugins.ksb.report.Reported.BROKEN;
import static io.jenkins.plugins.ksb.report.Reported.HOSTILE;
import static io.jenkins.plugins.ksb.report.Reported.TESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final TextReport.Options PLAIN = new TextReport.Options(Style.PLAIN, 5, false);

    @Test
    void onePipelineGivesItsWholeScorecard() {
        Golden.assertMatches("report/scorecard.txt", Reported.text(PLAIN, TESTED));
    }

    @Test
    void detailsGiveEveryReason() {
        Golden.assertMatches(
                "report/scorecard-details.txt", Reported.text(new TextReport.Options(Style.PLAIN, 5, true), TESTED));
    }

    @Test
    void severalGiveALineEachAndWhatTheySupportTogether() {
        Golden.assertMatches("report/summary.txt", Reported.text(PLAIN, TESTED, BROKEN, HOSTILE));
    }

    @Test
    void severalInDetailGiveEachScorecardFirst() {
        Golden.assertMatches(
                "report/summary-details.txt",
                Reported.text(new TextReport.Options(Style.PLAIN, 1, true), TESTED, BROKEN));
    }

    @Test
    void whatCouldNotBeAnalysedSaysWhyAndWhatToDo() {
        Golden.assertMatches("report/not-analysed.txt", Reported.text(PLAIN, BROKEN));
    }

    @Test
    void coloursOnlyRepeatWhatTheWordsSay() {
        String coloured = Reported.text(new TextReport.Options(Style.ANSI, 5, false), TESTED, BROKEN);

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(Reported.text(PLAIN, TESTED, BROKEN));
    }

    @Test
    void nothingOfAnAnalysedFileReachesTheTerminalRaw() {
        assertThat(Reported.text(PLAIN, HOSTILE)).doesNotContain("\u001b", "\u202e", "\u0007");
    }

    @Test
    void noLineIsTooWide() {
        assertThat(Reported.text(PLAIN, TESTED, BROKEN, HOSTILE).lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }
}
