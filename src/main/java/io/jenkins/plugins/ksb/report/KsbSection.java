package io.jenkins.plugins.ksb.report;

import static java.util.stream.Collectors.toMap;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.Ksb;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Observability;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Support;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

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
        heading("", profile.coverage());
        print(profile.ksbs(), result -> {
            if (details) {
                full(result, byId);
            } else {
                brief(result, byId);
            }
        });
        rest(profile.coverage());
    }

    /** Of several, where a line alone would say nothing. */
    void print(String title, List<KsbResult> ksbs, Coverage coverage) {
        heading(title, coverage);
        print(ksbs, result -> {
            if (details) {
                full(result, Map.of());
            } else {
                line(result);
            }
        });
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
        page.blank();
    }

    private static void print(List<KsbResult> ksbs, Consumer<KsbResult> printer) {
        ksbs.stream().filter(result -> result.support() != Support.NOT_SEEN).forEach(printer);
    }

    private void line(KsbResult result) {
        boolean link = result.ksb().reach().observability() == Observability.LINK;
        String support = "%-20s".formatted(Words.of(result.support()) + (link ? " (link)" : ""));
        int used = label(result).length() + support.length();
        page.line(style.heading(label(result)) + style.good(support) + name(result.ksb(), Page.WIDTH - used));
    }

    private void brief(KsbResult result, Map<String, Evidence> evidence) {
        page.line(style.heading(label(result)) + name(result.ksb(), Page.WIDTH - INDENT));
        List<String> reasons = result.reasons().stream()
                .map(reason -> reason.mapping().practice() + place(reason, evidence))
                .toList();
        page.wrapped(INDENT, Words.of(result.support()) + ceiling(result) + " by " + Words.some(reasons, REASONS));
    }

    private void full(KsbResult result, Map<String, Evidence> evidence) {
        page.line(style.heading(label(result)) + style.good(Words.of(result.support())) + ceiling(result));
        page.wrapped(INDENT, result.ksb().text());
        result.reasons().forEach(reason -> reason(reason, evidence));
        page.wrapped(INDENT, result.ksb().limit());
    }

    private static String label(KsbResult result) {
        return "  %-4s ".formatted(result.ksb().id());
    }

    private static String name(Ksb ksb, int width) {
        return Printable.line(ksb.title() == null ? ksb.text() : ksb.title(), width);
    }

    /** Named where builds or people could add something. */
    private static String ceiling(KsbResult result) {
        if (result.support() == result.ksb().ceiling()) {
            return result.ksb().reach().observability() == Observability.LINK ? " (a link, no coverage)" : "";
        }
        return " (ceiling: " + Words.of(result.ksb().ceiling()) + ")";
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
                .filter(Objects::nonNull)
                .findFirst()
                .map(piece -> " (line " + piece.location().line() + ")")
                .orElse("");
    }

    private void rest(Coverage coverage) {
        page.blank();
        list("Not seen here (which is not the same as not done): ", coverage.notSeen());
        list("Pipelines hold no more than a link for ", coverage.linkOnly());
        list("No pipeline shows ", coverage.outOfReach());
        page.line("For those, and to confirm the others, people have to speak.");
    }

    private void list(String start, List<String> ids) {
        if (!ids.isEmpty()) {
            page.wrapped(0, start + String.join(", ", ids) + ".");
        }
    }
}
