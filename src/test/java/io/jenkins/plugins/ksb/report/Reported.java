package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.Standards;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** A small world to report on: a standard of four KSBs, a model of three practices, and outcomes of both kinds. */
final class Reported {
    private static final String STANDARD = """
            schema-version: "1.0"
            id: small
            title: Small standard
            reference: SMALL
            edition: "1.0"
            notice: Written for tests.
            ksbs:
              K1:
                kind: knowledge
                text: Testing early, and building in quality.
                observability: strong
                shown: Tests that gate
                not-shown: Why early
              K2:
                kind: knowledge
                text: Security tools.
                observability: partial
                shown: Scans
                not-shown: Judgement
              S1:
                kind: skill
                text: Working with others.
                observability: link
                shown: Reviews
                not-shown: How
              B1:
                kind: behaviour
                text: Curiosity.
                observability: none
                shown: Nothing
                not-shown: All of it
            duties:
              D1:
                text: Keep the product working.
                ksbs: [K1, K2]
            mapping:
              unit-testing:
                - {ksb: K1, strength: direct, needs: declared, because: "Tests are “Testing early”."}
              sast:
                - {ksb: K2, strength: direct, needs: declared, because: "A scan is one of the “Security tools”."}
            """;

    private static final String MODEL = """
            schema-version: "1.0"
            id: small
            title: Small model
            bases: {declared: 0.25, executed: 0.5, proved: 0.8, sustained: 1}
            advisory: 0.5
            levels:
              - {level: 0, title: Not seen, meaning: Nothing., from: 0}
              - {level: 1, title: Started, meaning: Something., from: 0.1}
            areas:
              test:
                title: Test
                practices:
                  unit-testing: {weight: 3, core: true}
                  code-coverage: {weight: 2, expected-when: unit-testing}
              secure:
                title: Secure
                practices:
                  sast: {weight: 2, core: true}
            """;

    static final Context CONTEXT = new Context(
            "1.2.3",
            "0".repeat(64),
            Standards.read("small.yaml", STANDARD),
            MaturityModels.read("small.yaml", MODEL),
            Context.byId(List.of(
                    practice("unit-testing", "Unit testing"),
                    practice("code-coverage", "Code coverage"),
                    practice("sast", "Static security testing"),
                    practice("notification", "Notification"))));

    static final Outcome TESTED = scored(
            "shop/Jenkinsfile",
            evidence("unit-testing", 12, Enforcement.ENFORCED, Confidence.HIGH, "mvn verify"),
            evidence("sast", 20, Enforcement.ADVISORY, Confidence.HIGH, "semgrep scan || true"),
            evidence("notification", 30, Enforcement.NOT_APPLICABLE, Confidence.HIGH, "slackSend"));

    static final Outcome HOSTILE = scored(
            "odd name\u001b[2J/Jenkinsfile",
            evidence("unit-testing", 3, Enforcement.UNKNOWN, Confidence.LOW, "./run-\u202etests.sh\u0007"));

    static final Outcome BROKEN = new Outcome.NotAnalysed(
            "old/Jenkinsfile", "SYNTAX", "Expected a closing brace.", "Mend the syntax.", new Location(7, 3));

    private Reported() {}

    private static Practice practice(String id, String title) {
        return new Practice(
                id,
                title,
                title + " in short.",
                title + " pays.",
                "Add it early.",
                "stage('X') {\n  steps { sh 'x' }\n}\n");
    }

    private static Outcome scored(String path, Evidence... evidence) {
        return new Outcome.Scored(
                path,
                Definition.Kind.DECLARATIVE,
                2,
                List.of("a loop over an unknown list"),
                List.of(evidence),
                scorer().score(Findings.ofDefinition(List.of(evidence))),
                null);
    }

    private static Evidence evidence(
            String practice, int line, Enforcement enforcement, Confidence confidence, String subject) {
        return new Evidence(
                "%s-%d".formatted(practice, line),
                practice,
                Grade.DECLARED,
                enforcement,
                confidence,
                practice + "/rule",
                "shop/Jenkinsfile",
                List.of("Check"),
                new Location(line, 5),
                subject);
    }

    private static Scorer scorer() {
        return new Scorer(CONTEXT.standard(), CONTEXT.model());
    }

    static String text(TextReport.Options options, Outcome... outcomes) {
        StringWriter out = new StringWriter();
        return written(out, new TextReport(out, CONTEXT, options), outcomes);
    }

    static String json(Outcome... outcomes) throws IOException {
        StringWriter out = new StringWriter();
        return written(out, new JsonReport(out, CONTEXT), outcomes);
    }

    static String sarif(Outcome... outcomes) throws IOException {
        StringWriter out = new StringWriter();
        return written(out, new SarifReport(out, CONTEXT), outcomes);
    }

    static String html(Outcome... outcomes) throws IOException {
        StringWriter out = new StringWriter();
        return written(out, new HtmlReport(out, CONTEXT), outcomes);
    }

    static Outcome named(Outcome outcome, String path) {
        Outcome.Scored scored = (Outcome.Scored) outcome;
        return new Outcome.Scored(
                path, scored.kind(), scored.stages(), scored.unknowns(), scored.evidence(), scored.profile(), null);
    }

    static Outcome withText(Outcome outcome, String text) {
        Outcome.Scored scored = (Outcome.Scored) outcome;
        return new Outcome.Scored(
                scored.path(),
                scored.kind(),
                scored.stages(),
                scored.unknowns(),
                scored.evidence(),
                scored.profile(),
                text);
    }

    private static String written(StringWriter out, Report report, Outcome... outcomes) {
        try {
            for (Outcome outcome : outcomes) {
                report.add(outcome);
            }
            report.finish(together(outcomes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static Report.Together together(Outcome... outcomes) {
        List<Findings> findings = List.of(outcomes).stream()
                .filter(Outcome.Scored.class::isInstance)
                .map(outcome -> Findings.ofDefinition(((Outcome.Scored) outcome).evidence()))
                .toList();
        List<KsbResult> ksbs = scorer().together(findings);
        return new Report.Together(findings.size(), outcomes.length - findings.size(), ksbs, Coverage.of(ksbs));
    }
}
