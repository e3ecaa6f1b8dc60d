package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Support;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The evidence of one person for that person and their mentors. */
public final class PersonText {
    private static final int INDENT = 7;
    private static final int PIECES = 4;
    private static final int SHORT = 8;
    /** What they did themselves stands before what builds with their changes did. */
    private static final Comparator<Evidence> ORDER = Comparator.comparing(
                    (Evidence piece) -> !piece.rule().endsWith("/history"))
            .thenComparing(Comparator.comparingLong(PersonText::time).reversed())
            .thenComparing(Evidence::id);

    private final Appendable out;
    private final Context context;
    private final TextReport.Options options;
    private final String home;

    /** @param home what was read, as the user named it */
    public PersonText(Appendable out, Context context, TextReport.Options options, String home) {
        this.out = out;
        this.context = context;
        this.options = options;
        this.home = home;
    }

    /** @param remarks what was read, and what could not be, in lines */
    public void print(PersonProfile person, List<String> remarks) throws IOException {
        Page page = new Page();
        page.line(options.style().heading(Printable.of(person.id() + ", in " + home)));
        page.wrapped(0, counts(person));
        page.wrapped(0, "As of " + Dates.time(person.freshness().asOf()) + ".");
        page.wrapped(
                0,
                "A suggestion: commits are matched by e-mail address alone, addresses can be forged, and a build shows"
                        + " the work of everybody whose changes it holds. A person confirms what this supports.");
        work(page, person);
        ksbs(page, person);
        page.blank();
        remarks.forEach(remark -> page.wrapped(0, remark));
        page.blank().wrapped(0, context.standard().about().notice());
        out.append(page.toString());
    }

    private static String counts(PersonProfile person) {
        return Words.count((int) person.commits(), "commit") + ", " + person.commitsWithTests()
                + " of them with changes to tests, in builds of "
                + Words.count(person.work().size(), "job") + ".";
    }

    private void work(Page page, PersonProfile person) {
        if (person.work().isEmpty()) {
            return;
        }
        page.blank();
        page.line(options.style().heading("  builds  commits  from        to          job"));
        for (PersonProfile.Work work : person.work()) {
            int commits = work.builds().stream()
                    .mapToInt(build -> build.commits().size())
                    .sum();
            page.line("  %6d  %7d  %s  %s  %s"
                    .formatted(
                            work.builds().size(),
                            commits,
                            Dates.day(work.builds().get(0).start()),
                            Dates.day(
                                    work.builds().get(work.builds().size() - 1).start()),
                            Printable.line(work.job(), 55)));
        }
    }

    private void ksbs(Page page, PersonProfile person) {
        Map<String, Evidence> evidence = person.evidenceById();
        page.blank();
        page.line(options.style()
                .heading("KSBs of " + context.standard().about().title() + " that this evidence supports"));
        List<KsbResult> seen = person.ksbs().stream()
                .filter(result -> result.support() != Support.NOT_SEEN)
                .toList();
        seen.forEach(result -> ksb(page, result, person, evidence));
        String rest = person.ksbs().stream()
                .filter(result -> result.support() == Support.NOT_SEEN)
                .map(result -> result.ksb().id())
                .collect(Collectors.joining(", "));
        page.blank();
        page.wrapped(0, "Not seen here, which is not the same as not done: " + rest + ".");
    }

    private void ksb(Page page, KsbResult result, PersonProfile person, Map<String, Evidence> evidence) {
        String name = result.ksb().title() == null
                ? result.ksb().text()
                : String.valueOf(result.ksb().title());
        page.line(options.style().heading("  %-4s ".formatted(result.ksb().id()))
                + Printable.line(name, Page.WIDTH - INDENT));
        List<Evidence> pieces = result.reasons().stream()
                .flatMap(reason -> reason.evidence().stream())
                .distinct()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .sorted(ORDER)
                .toList();
        page.line(" ".repeat(INDENT) + options.style().good(Words.of(result.support())) + " by "
                + Words.count(pieces.size(), "piece") + " of evidence");
        int most = options.details() ? pieces.size() : PIECES;
        pieces.stream().limit(most).forEach(piece -> page.wrapped(INDENT + 2, line(piece, person)));
        if (pieces.size() > most) {
            page.line(" ".repeat(INDENT + 2) + "and " + (pieces.size() - most) + " more; --details shows all");
        }
    }

    private static String line(Evidence piece, PersonProfile person) {
        String built = piece.built()
                .map(build -> Dates.day(build.time()) + " " + Printable.of(build.job()) + " #" + build.number()
                        + commits(person.commitsOf(build)))
                .orElse("");
        return built + ": " + piece.practice() + ", " + Words.of(piece.grade()) + ": "
                + Printable.line(piece.subject(), 80);
    }

    private static String commits(List<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        String first = ids.get(0).substring(0, Math.min(SHORT, ids.get(0).length()));
        return " (" + Printable.of(first) + (ids.size() > 1 ? " and " + (ids.size() - 1) + " more" : "") + ")";
    }

    private static long time(Evidence piece) {
        return piece.built().map(Built::time).map(time -> time.orElse(0)).orElse(0L);
    }
}
