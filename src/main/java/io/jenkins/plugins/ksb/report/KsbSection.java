package io.jenkins.plugins.ksb.report;

import static java.util.stream.Collectors.toMap;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Support;
import java.util.List;
import java.util.Map;

/** Which KSBs the evidence speaks for, why, and how far it could at most. */
final class KsbSection {
    private static final int INDENT = 7;
    private static final int REASONS = 4;

    private final Page page;
    private final Style style;
    private final Context context;
    private final boolean details;

    KsbSection(Page page, Style style, Context context, boolean details) {
        this.page = page;
        this.style = style;
        this.context = context;
        this.details = details;
    }

    /** Of one pipeline, whose evidence tells the lines. */
    void print(Profile profile, List<Evidence> evidence) {
        Map<String, Evidence> byId = evidence.stream().collect(toMap(Evidence::id, piece -> piece, (one, same) -> one));
        print("", profile.ksbs(), profile.coverage(), byId);
    }

    /** Of several, where a line alone would say nothing. */
    void print(String title, List<KsbResult> ksbs, Coverage coverage) {
        print(title, ksbs, coverage, Map.of());
    }

    private void print(String title, List<KsbResult> ksbs, Coverage coverage, Map<String, Evidence> evidence) {
        heading(title, coverage);
        ksbs.stream().filter(result -> result.support() != Support.NOT_SEEN).forEach(result -> ksb(result, evidence));
        rest(coverage);
    }

    private void heading(String title, Coverage coverage) {
        Standard.About about = context.standard().about();
        page.blank();
        page.line(style.heading(title + "KSBs of " + about.title() + ", " + about.reference() + " " + about.edition()));
        page.wrapped(
                0,
                "Pipelines can support %d of %d. Here %d supported, %d touched, %d not seen."
                        .formatted(
                                coverage.reachable(),
                                coverage.total(),
                                coverage.supported().size(),
                                coverage.touched().size(),
                                coverage.notSeen().size()));
    }

    private void ksb(KsbResult result, Map<String, Evidence> evidence) {
        String id = "  %-4s ".formatted(result.ksb().id());
        page.line(style.heading(id) + style.good(Words.of(result.support())) + " (ceiling: "
                + Words.of(result.ksb().ceiling()) + ")");
        if (details) {
            page.wrapped(INDENT, result.ksb().text());
            result.reasons().forEach(reason -> reason(reason, evidence));
            page.wrapped(INDENT, result.limit());
        } else {
            page.line(" ".repeat(INDENT) + Printable.line(result.ksb().text(), Page.WIDTH - INDENT));
            List<String> reasons = result.reasons().stream()
                    .map(reason -> reason.mapping().practice() + place(reason, evidence))
                    .toList();
            page.wrapped(INDENT, "by " + Words.some(reasons, REASONS));
        }
    }

    private void reason(KsbResult.Reason reason, Map<String, Evidence> evidence) {
        page.wrapped(
                INDENT + 2,
                reason.mapping().practice() + place(reason, evidence) + ", "
                        + Words.of(reason.mapping().strength()) + ": "
                        + reason.mapping().because());
    }

    private static String place(KsbResult.Reason reason, Map<String, Evidence> evidence) {
        return reason.evidence().stream()
                .map(evidence::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(piece -> " (line " + piece.location().line() + ")")
                .orElse("");
    }

    private void rest(Coverage coverage) {
        page.blank();
        if (!coverage.notSeen().isEmpty()) {
            page.wrapped(
                    0, "Not seen here (which is not the same as not done): " + String.join(", ", coverage.notSeen()));
        }
        page.wrapped(
                0,
                "No pipeline shows " + String.join(", ", coverage.outOfReach())
                        + "; it holds no more than a link for " + String.join(", ", coverage.linkOnly())
                        + ". For those, and to confirm the others, people have to speak.");
    }
}
