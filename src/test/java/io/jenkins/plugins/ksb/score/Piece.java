package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.List;

/** Evidence for tests: what is not named is declared, enforced and sure. */
record Piece(String practice, Grade grade, Enforcement enforcement, Confidence confidence, String subject) {

    static Piece of(String practice) {
        return new Piece(practice, Grade.DECLARED, Enforcement.ENFORCED, Confidence.HIGH, "run " + practice);
    }

    static Evidence declared(String practice) {
        return of(practice).evidence();
    }

    Piece grade(Grade other) {
        return new Piece(practice, other, enforcement, confidence, subject);
    }

    Piece enforcement(Enforcement other) {
        return new Piece(practice, grade, other, confidence, subject);
    }

    Piece confidence(Confidence other) {
        return new Piece(practice, grade, enforcement, other, subject);
    }

    Piece subject(String other) {
        return new Piece(practice, grade, enforcement, confidence, other);
    }

    Evidence evidence() {
        String id = practice + "/" + grade + "/" + enforcement + "/" + confidence;
        return new Evidence(
                id,
                practice,
                grade,
                enforcement,
                confidence,
                practice + "/rule",
                "Jenkinsfile",
                List.of(),
                Location.START,
                subject);
    }
}
