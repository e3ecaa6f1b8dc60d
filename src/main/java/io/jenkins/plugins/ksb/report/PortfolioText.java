package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Ksb;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Observability;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A portfolio as Markdown: every KSB in the order of the standard, with its sentence as it stands there. */
final class PortfolioText {
    private static final int MOST = 12;

    private final StringBuilder text = new StringBuilder();
    private final Context context;
    private final PersonProfile person;
    private final Map<String, Evidence> evidence;

    private PortfolioText(Context context, PersonProfile person) {
        this.context = context;
        this.person = person;
        this.evidence = person.evidenceById();
    }

    static String of(PersonProfile person, Context context) {
        PortfolioText portfolio = new PortfolioText(context, person);
        portfolio.head();
        for (Ksb.Kind kind : Ksb.Kind.values()) {
            portfolio.kind(kind);
        }
        portfolio.line("---").line(context.standard().about().notice());
        return portfolio.text.toString();
    }

    private PortfolioText line(String line) {
        text.append(line).append("\n\n");
        return this;
    }

    private void head() {
        line("# Portfolio of " + code(person.id()));
        line(context.standard().about().title() + ", "
                + context.standard().about().reference() + " "
                + context.standard().about().edition() + ". Builds up to "
                + Dates.day(person.freshness().asOf()) + ", " + Words.count((int) person.commits(), "commit") + ", "
                + person.commitsWithTests() + " of them with tests.");
        line("Evidence was collected by KSB Scorecard " + context.toolVersion()
                + ". It says what builds support; a named person confirms. Commits are matched by address, and addresses can be"
                + " forged, so check that the work is yours.");
        line("## Good evidence");
        Guidance.RULES.forEach(rule -> text.append("- **")
                .append(rule.name())
                .append("**: ")
                .append(rule.meaning())
                .append('\n'));
        text.append('\n');
    }

    private void kind(Ksb.Kind kind) {
        List<KsbResult> results = person.ksbs().stream()
                .filter(result -> result.ksb().kind() == kind)
                .toList();
        if (!results.isEmpty()) {
            line("## "
                    + switch (kind) {
                        case KNOWLEDGE -> "Knowledge";
                        case SKILL -> "Skills";
                        case BEHAVIOUR -> "Behaviours";
                    });
            results.forEach(this::ksb);
        }
    }

    private void ksb(KsbResult result) {
        Ksb ksb = result.ksb();
        line("### " + ksb.id());
        line("> " + ksb.text());
        if (ksb.assessment() != null) {
            line("Assessed by " + ksb.assessment().method() + ", under "
                    + ksb.assessment().theme() + (ksb.assessment().inferred() ? " (our reading of the plan)." : "."));
        }
        line("Support: **" + said(result) + "**. " + ksb.limit());
        result.reasons().forEach(this::reason);
        line("My own statement:");
        line("____________________");
        line("Confirmed by: ____________________  Date: __________");
    }

    private static String said(KsbResult result) {
        return result.ksb().reach().observability() == Observability.NONE
                ? "for people to show"
                : Words.of(result.support());
    }

    private void reason(KsbResult.Reason reason) {
        List<Evidence> pieces = reason.evidence().stream()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .toList();
        line("**" + context.practice(reason.mapping().practice()).title() + "** " + "(" + Words.of(reason.gives())
                + "). " + reason.mapping().because());
        pieces.stream()
                .limit(MOST)
                .forEach(piece -> text.append("- ").append(piece(piece)).append('\n'));
        if (pieces.size() > MOST) {
            text.append("- and ").append(pieces.size() - MOST).append(" more, in evidence.csv\n");
        }
        text.append('\n');
    }

    private String piece(Evidence piece) {
        if (piece.built().isEmpty()) {
            return Words.of(piece.grade()) + " in " + code(piece.path()) + " line "
                    + piece.location().line() + ": " + code(piece.subject());
        }
        Built built = piece.built().get();
        List<String> commits = person.commitsOf(built);
        return Dates.day(built.time()) + ", " + code(built.job()) + " #" + built.number() + ", "
                + Words.of(piece.grade()) + ": " + code(piece.subject())
                + (commits.isEmpty() ? "" : " (commits " + Words.some(shortened(commits), 3) + ")");
    }

    private static List<String> shortened(List<String> commits) {
        return commits.stream()
                .map(commit -> code(commit.substring(0, Math.min(10, commit.length()))))
                .toList();
    }

    /** In a code span nothing is markup; a longer fence would be needed for a tick, so ticks become quotes. */
    private static String code(String text) {
        return "`" + Printable.line(text, 200).replace('`', '\'') + "`";
    }
}
