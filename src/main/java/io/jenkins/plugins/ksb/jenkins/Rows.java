package io.jenkins.plugins.ksb.jenkins;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.jenkins.store.Piece;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.jenkins.work.Engine;
import io.jenkins.plugins.ksb.report.Practice;
import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Recommendation;
import io.jenkins.plugins.ksb.score.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Ready-made values for views, which show them and decide nothing. */
public final class Rows {
    private final Engine engine;

    Rows(Engine engine) {
        this.engine = engine;
    }

    /**
     * A KSB and what supports it.
     *
     * @param tone class of the style sheet
     */
    public record KsbRow(
            String id,
            String text,
            String support,
            String tone,
            boolean fresh,
            String limit,
            List<ReasonRow> reasons) {}

    /** @param because the words of the standard's mapping */
    public record ReasonRow(String practice, String because) {}

    /** @param where stages and line, or the build; {@code link} below the job's address, or null */
    public record EvidenceRow(
            String id,
            String practice,
            String grade,
            String gradeTone,
            String enforcement,
            boolean guessed,
            String subject,
            String where,
            String link) {}

    /** @param level null where nothing is expected of the area */
    public record AreaRow(
            String id, String title, String score, Integer level, int share, String seen, String missing) {}

    /** @param value in words; a dash where nobody can tell; {@code of} how many deployments, changes or failures it tells */
    public record FigureRow(String title, String value, int of, String band) {}

    /** @param gain points of the score */
    public record AdviceRow(String practice, String remedy, String example, String gain, String raises) {}

    /** At least touched, strongest first. */
    List<KsbRow> ksbs(Profile profile, Collection<String> fresh) {
        List<KsbRow> rows = new ArrayList<>();
        profile.ksbs().stream()
                .filter(result -> result.support() != Support.NOT_SEEN)
                .sorted(Comparator.comparing(KsbResult::support).reversed())
                .forEach(result ->
                        rows.add(ksb(result, fresh.contains(result.ksb().id()))));
        return rows;
    }

    private KsbRow ksb(KsbResult result, boolean fresh) {
        return new KsbRow(
                result.ksb().id(),
                result.ksb().text(),
                Wording.of(result.support()),
                tone(result.support()),
                fresh,
                result.ksb().limit(),
                result.reasons().stream()
                        .map(reason -> new ReasonRow(
                                title(reason.mapping().practice()),
                                reason.mapping().because()))
                        .toList());
    }

    static String tone(Support support) {
        return "ksb-" + support.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(String practice) {
        Practice known = engine.context().practices().get(practice);
        return known == null ? practice : known.title();
    }

    /** The official sentence; its id where the standard of today has none. */
    String text(String ksb) {
        return engine.standard().ksb(ksb).map(found -> found.text()).orElse(ksb);
    }

    List<EvidenceRow> evidence(List<Piece> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparing(Piece::grade)
                        .reversed()
                        .thenComparing(Piece::practice)
                        .thenComparing(Piece::line))
                .map(this::evidence)
                .toList();
    }

    private EvidenceRow evidence(Piece piece) {
        String stages = String.join(" › ", piece.stages());
        String place = piece.build() == null
                ? Messages.Evidence_line(piece.path(), piece.line())
                : Messages.Evidence_build(piece.build());
        return new EvidenceRow(
                piece.id(),
                title(piece.practice()),
                Wording.of(piece.grade()),
                "ksb-" + piece.grade().name().toLowerCase(Locale.ROOT),
                Wording.of(piece.enforcement()),
                piece.confidence() == Confidence.LOW,
                piece.subject(),
                stages.isEmpty() ? place : stages + ", " + place,
                piece.build() == null ? null : piece.build() + "/");
    }

    List<AreaRow> areas(Profile profile) {
        return profile.areas().stream().map(this::area).toList();
    }

    private AreaRow area(AreaResult area) {
        return new AreaRow(
                area.id(),
                area.title(),
                Wording.score(
                        area.score().percent().isPresent()
                                ? area.score().percent().getAsDouble()
                                : null),
                area.level() == null ? null : area.level().level(),
                (int) Math.round(area.score().percent().orElse(0)),
                titles(area, PracticeResult.Status.SEEN),
                titles(area, PracticeResult.Status.NOT_SEEN));
    }

    private String titles(AreaResult area, PracticeResult.Status status) {
        return String.join(
                ", ",
                area.practices().stream()
                        .filter(practice -> practice.status() == status)
                        .map(practice -> title(practice.practice()))
                        .toList());
    }

    List<FigureRow> figures(List<SummaryFile.Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.of() > 0)
                .map(figure -> new FigureRow(
                        title(figure.key()),
                        figure.value() == null ? "–" : value(figure.key(), figure.value()),
                        figure.of(),
                        figure.band() == null ? "" : figure.band()))
                .toList();
    }

    private static String value(String key, double value) {
        return switch (key) {
            case "deployment-frequency" -> Messages.Figure_perDay(value);
            case "change-failure-rate" -> Messages.Figure_share(value);
            default -> Messages.Figure_hours(value);
        };
    }

    List<AdviceRow> advice(Profile profile, int most) {
        return profile.recommendations().stream().limit(most).map(this::advice).toList();
    }

    private AdviceRow advice(Recommendation advice) {
        Practice practice = engine.context().practices().get(advice.practice());
        return new AdviceRow(
                title(advice.practice()),
                practice == null ? "" : practice.remedy(),
                practice == null ? "" : practice.example(),
                String.format(Locale.getDefault(), "%.1f", advice.gain()),
                String.join(", ", advice.raises()));
    }
}
