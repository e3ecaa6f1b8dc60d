package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.team.TeamArea;
import io.jenkins.plugins.ksb.score.team.TeamArea.Lift;
import io.jenkins.plugins.ksb.score.team.TeamArea.Next;
import io.jenkins.plugins.ksb.score.team.TeamArea.Trend;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import java.util.List;
import java.util.stream.Collectors;

/** The levels of a team, and what the next ones need. */
final class AreaSection {
    private static final String ROW = "%-26s %-16s %-20s %3s  %s";
    private static final int INDENT = 6;
    private static final int STEPS = 3;
    private static final int JOBS = 2;

    private final Page page;
    private final Style style;

    AreaSection(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    void print(TeamProfile team) {
        int levels = team.areas().isEmpty() ? 0 : team.areas().get(0).reach().size();
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            heads.append("%4d".formatted(i));
        }
        page.blank();
        page.line(style.heading(ROW.formatted("Maturity by area", "level", "at" + heads.substring(2), "?", "trend")));
        team.areas().forEach(this::area);
        page.wrapped(
                2,
                "Pipelines at each level; ? are those not analysed, which count as below. A team is at a level once"
                        + " enough of its pipelines are.");
    }

    private void area(TeamArea area) {
        String level =
                area.level().map(each -> each.level() + " " + each.title()).orElse("nothing expected");
        page.line(ROW.formatted(
                area.title(),
                level,
                area.reach().stream()
                        .map(count -> "%4s".formatted(count == 0 ? "." : count.toString()))
                        .collect(Collectors.joining()),
                area.unknown() == 0 ? "." : String.valueOf(area.unknown()),
                trend(area.trend())));
        area.next().ifPresent(this::next);
    }

    private static String trend(Trend trend) {
        if (trend.up() + trend.down() + trend.level() == 0) {
            return "-";
        }
        if (trend.up() + trend.down() == 0) {
            return "steady";
        }
        return (trend.up() > 0 ? trend.up() + " up" : "")
                + (trend.up() > 0 && trend.down() > 0 ? ", " : "")
                + (trend.down() > 0 ? trend.down() + " down" : "");
    }

    private void next(Next next) {
        String start = "for " + next.level().level() + ": " + Words.count(next.pipelines(), "more pipeline");
        String lifts = next.lifts().stream().limit(JOBS).map(AreaSection::lift).collect(Collectors.joining("; "));
        int beyond = next.pipelines() - next.lifts().size();
        page.wrapped(
                INDENT,
                start
                        + (lifts.isEmpty() ? "" : ", nearest: " + lifts)
                        + (beyond > 0 ? "; " + beyond + " of those that are not analysed" : ""));
    }

    private static String lift(Lift lift) {
        List<String> steps = lift.steps().stream()
                .map(step -> Words.of(step.move()) + " " + step.practice())
                .toList();
        return Printable.line(lift.job(), 40) + " (" + Words.some(steps, STEPS) + ")";
    }
}
