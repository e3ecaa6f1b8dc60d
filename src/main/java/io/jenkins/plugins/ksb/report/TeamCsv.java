package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One row a pipeline and practice, for spreadsheets; {@code docs/history.md} tells the columns. */
public final class TeamCsv {
    static final List<String> COLUMNS = List.of(
            "team",
            "pipeline",
            "scope",
            "score",
            "area",
            "area_level",
            "practice",
            "status",
            "called_for",
            "grade",
            "sustained",
            "enforcement",
            "confidence",
            "weight",
            "points",
            "pieces",
            "build",
            "build_time",
            "subject",
            "reason");

    private final Csv csv;

    public TeamCsv(Appendable out) {
        this.csv = new Csv(out);
    }

    public void print(TeamReport report) throws IOException {
        csv.row(COLUMNS);
        for (TeamProfile team : report.teams()) {
            for (Pipeline pipeline : team.pipelines()) {
                for (AreaResult area : pipeline.profile().areas()) {
                    for (PracticeResult practice : area.practices()) {
                        csv.row(row(team, pipeline, area, practice));
                    }
                }
            }
            for (NotScored why : team.notScored()) {
                csv.row(row(team, why));
            }
        }
    }

    private static List<String> row(TeamProfile team, Pipeline pipeline, AreaResult area, PracticeResult practice) {
        Optional<PracticeResult.Merit> best = Optional.ofNullable(practice.best());
        Optional<Built> built = best.flatMap(merit -> merit.evidence().built());
        return List.of(
                team.team().name(),
                pipeline.job(),
                pipeline.scope().name(),
                pipeline.profile().score().percent().isEmpty()
                        ? ""
                        : number(pipeline.profile().score().percent().getAsDouble()),
                area.id(),
                area.level() == null ? "" : String.valueOf(area.level().level()),
                practice.practice(),
                practice.status().name(),
                practice.calledFor().name(),
                best.map(merit -> merit.grade().name()).orElse(""),
                best.map(merit -> String.valueOf(merit.sustained())).orElse(""),
                best.map(merit -> merit.enforcement().name()).orElse(""),
                best.map(merit -> merit.confidence().name()).orElse(""),
                number(practice.weight()),
                number(practice.points()),
                String.valueOf(practice.evidence().size()),
                built.map(build -> build.job() + "#" + build.number()).orElse(""),
                built.map(Built::time)
                        .filter(OptionalLong::isPresent)
                        .map(Dates::time)
                        .orElse(""),
                best.map(merit -> Printable.of(merit.evidence().subject())).orElse(""),
                reason(pipeline, practice));
    }

    /** What the builds tell of a history practice. */
    private static String reason(Pipeline pipeline, PracticeResult practice) {
        return pipeline.notes().stream()
                .filter(note -> note.practice().equals(practice.practice()))
                .map(Pipeline.Note::words)
                .findFirst()
                .orElse("");
    }

    private static List<String> row(TeamProfile team, NotScored why) {
        List<String> cells = new java.util.ArrayList<>(java.util.Collections.nCopies(COLUMNS.size(), ""));
        cells.set(0, team.team().name());
        cells.set(1, why.job());
        cells.set(COLUMNS.indexOf("status"), "NOT_ANALYSED");
        cells.set(COLUMNS.size() - 1, why.cause() + ": " + why.reason());
        return cells;
    }

    private static String number(double value) {
        String text = String.valueOf(Json.number(value));
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
