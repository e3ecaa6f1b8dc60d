package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.Standards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Teams in a line or two: a pipeline is {@code name: practice grade, practice grade}, where a grade is {@code declared},
 * {@code executed}, {@code proved}, {@code sustained} or {@code advisory}.
 */
final class Teams {
    static final MaturityModel MODEL = MaturityModels.read("m.yaml", """
            schema-version: "1.1"
            id: m
            title: M
            bases: {declared: 0.25, executed: 0.5, proved: 0.8, sustained: 1}
            advisory: 0.5
            levels:
              - {level: 0, title: Not seen, meaning: Nothing., from: 0}
              - {level: 1, title: Begun, meaning: Something., from: 0.2}
              - {level: 2, title: Running, meaning: Much., from: 0.5}
            team: {pipelines: 0.5}
            areas:
              work:
                title: Work
                practices:
                  build: {weight: 2, core: true}
                  test: {weight: 2, core: true}
              ship:
                title: Ship
                practices:
                  deploy: {weight: 1}
                  check: {weight: 1, expected-when: deploy}
            """);

    static final Scorer SCORER = new Scorer(Standards.read("s.yaml", """
            schema-version: "1.0"
            id: s
            title: S
            reference: R
            edition: "1"
            notice: Ours.
            ksbs:
              K1: {kind: knowledge, text: Builds., observability: strong, shown: x, not-shown: y}
              K2: {kind: knowledge, text: Tests and checks., observability: strong, shown: x, not-shown: y}
              K3: {kind: knowledge, text: Talks., observability: link, shown: x, not-shown: y}
            mapping:
              build: [{ksb: K1, strength: direct, needs: declared, because: “Builds.”}]
              test:
                - {ksb: K2, strength: direct, needs: declared, because: “Tests”}
                - {ksb: K3, strength: direct, needs: declared, because: “Talks”}
              check: [{ksb: K2, strength: direct, needs: declared, because: “checks”}]
            """), MODEL);

    private Teams() {}

    static TeamProfile of(String pipelines, String... notScored) {
        return new TeamScorer(SCORER, MODEL)
                .score(
                        Team.EVERYBODY,
                        pipelines.lines().map(Teams::pipeline).toList(),
                        Arrays.stream(notScored)
                                .map(job -> new NotScored(job, "UNREADABLE", "It is torn.", "Mend it."))
                                .toList());
    }

    static Pipeline pipeline(String line) {
        Findings findings = findings(line);
        return new Pipeline(
                name(line),
                name(line),
                findings,
                SCORER.score(findings),
                BuildsRead.none(0, 0, 0),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A pipeline that was otherwise in the window before. */
    static Pipeline pipeline(String line, String before) {
        Pipeline now = pipeline(line);
        Earlier earlier =
                new Earlier(BuildsRead.Window.NONE, SCORER.score(findings(before)), now.profile(), Optional.empty());
        return new Pipeline(
                now.job(),
                now.project(),
                now.findings(),
                now.profile(),
                now.builds(),
                now.notes(),
                now.delivery(),
                Optional.of(earlier));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static Findings findings(String line) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> sustained = new HashSet<>();
        boolean declared = true;
        for (String each : line.substring(line.indexOf(':') + 1).split(",")) {
            String[] words = each.strip().split(" ");
            if (words.length == 2) {
                evidence.add(piece(words[0], words[1]));
                declared &= words[1].equals("declared");
                if (words[1].equals("sustained")) {
                    sustained.add(words[0]);
                }
            }
        }
        return new Findings(declared && !evidence.isEmpty() ? Scope.DEFINITION : Scope.HISTORY, evidence, sustained);
    }

    private static Evidence piece(String practice, String grade) {
        boolean plain =
                Arrays.stream(Grade.values()).anyMatch(each -> each.name().equalsIgnoreCase(grade));
        return new Evidence(
                practice,
                practice,
                plain ? Grade.valueOf(grade.toUpperCase(Locale.ROOT)) : Grade.PROVED,
                grade.equals("advisory") ? Enforcement.ADVISORY : Enforcement.ENFORCED,
                Confidence.HIGH,
                practice + "/rule",
                "path",
                List.of(),
                Location.START,
                practice);
    }
}
