package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** One row a KSB and piece of evidence of one person, for spreadsheets; {@code docs/history.md} tells the columns. */
public final class PersonCsv {
    private static final List<String> COLUMNS = List.of(
            "person",
            "ksb",
            "support",
            "practice",
            "strength",
            "grade",
            "job",
            "build",
            "build_time",
            "commits",
            "subject");

    private final Csv csv;

    public PersonCsv(Appendable out) {
        this.csv = new Csv(out);
    }

    public void print(PersonProfile person) throws IOException {
        csv.row(COLUMNS);
        Map<String, Evidence> evidence = person.evidenceById();
        for (KsbResult ksb : person.ksbs()) {
            for (KsbResult.Reason reason : ksb.reasons()) {
                for (String id : reason.evidence()) {
                    Evidence piece = evidence.get(id);
                    if (piece != null) {
                        csv.row(row(person, ksb, reason, piece));
                    }
                }
            }
        }
    }

    private static List<String> row(PersonProfile person, KsbResult ksb, KsbResult.Reason reason, Evidence piece) {
        return List.of(
                person.id(),
                ksb.ksb().id(),
                ksb.support().name(),
                piece.practice(),
                reason.mapping().strength().name(),
                piece.grade().name(),
                piece.built().map(Built::job).orElse(""),
                piece.built().map(built -> String.valueOf(built.number())).orElse(""),
                piece.built()
                        .map(Built::time)
                        .filter(OptionalLong::isPresent)
                        .map(Dates::time)
                        .orElse(""),
                piece.built()
                        .map(built -> String.join(" ", person.commitsOf(built)))
                        .orElse(""),
                Printable.of(piece.subject()));
    }
}
