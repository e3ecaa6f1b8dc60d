package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.DutyResult;
import io.jenkins.plugins.ksb.score.team.TeamProfile;

/** How much of what each duty draws on is supported. */
final class DutySection {
    private final Page page;
    private final Style style;

    DutySection(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    void print(TeamProfile team) {
        if (team.duties().isEmpty()) {
            return;
        }
        page.blank();
        page.line(style.heading("Duties by the KSBs they draw on: supported, touched, not seen | beyond pipelines"));
        team.duties().forEach(this::duty);
    }

    private void duty(DutyResult result) {
        Coverage coverage = result.coverage();
        String start = "  %-3s %3d %3d %3d | %3d  "
                .formatted(
                        result.duty().id(),
                        coverage.supported().size(),
                        coverage.touched().size(),
                        coverage.notSeen().size(),
                        coverage.linkOnly().size() + coverage.outOfReach().size());
        page.line(start + Printable.line(result.duty().text(), Page.WIDTH - start.length()));
    }
}
