package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.Detector;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import io.jenkins.plugins.ksb.facts.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Recognises, by the rules for definitions, what a completed build executed, and what it proved. Safe for several threads. */
final class BuildDetector {
    /** Most builds of a job run the same as one shortly before. */
    private static final int MOST_REMEMBERED = 200;

    private final Map<Definition, List<Evidence>> remembered = new ConcurrentHashMap<>();
    private final ResultRules rules;
    private final Detector detector;
    private final Results results;

    BuildDetector(RulePacks packs, ResultRules rules) {
        this.rules = rules;
        this.detector = new Detector(packs);
        this.results = new Results(packs, rules.results());
    }

    /** In the order of execution, then what the build holds; nothing of a build that did not run to an end of its own. */
    List<Seen> detect(Job job, BuildRecord record) {
        if (!Builds.isComplete(record.build())) {
            return List.of();
        }
        Built built = BuildIdentity.of(record.build());
        List<Seen> seen =
                results.added(new HeldResults(job, record), record.build().job(), ran(record));
        seen.replaceAll(each -> each.with(each.evidence().built(built)));
        return seen;
    }

    private List<Seen> ran(BuildRecord record) {
        Fates fates = new Fates(record);
        List<Seen> ran = new ArrayList<>();
        for (Evidence piece : declared(ExecutedDefinition.of(record))) {
            outcome(fates, piece).ifPresent(outcome -> ran.add(seen(record, fates, piece, outcome)));
        }
        return ran;
    }

    private Seen seen(BuildRecord record, Fates fates, Evidence piece, Outcome outcome) {
        int step = ExecutedDefinition.stepIndex(piece.location());
        Seen.Failure failure = failure(fates, step, outcome);
        Enforcement enforcement = enforcement(piece, failure, fates.known(step).isPresent());
        return new Seen(
                piece.graded(grade(piece, outcome)).enforced(enforcement),
                outcome,
                failure,
                end(record.steps().get(step)));
    }

    private List<Evidence> declared(Definition definition) {
        List<Evidence> known = remembered.get(definition);
        if (known == null) {
            known = detector.detect(definition);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(definition, known);
        }
        return known;
    }

    private static Optional<Outcome> outcome(Fates fates, Evidence piece) {
        int step = ExecutedDefinition.stepIndex(piece.location());
        int command = ExecutedDefinition.commandIndex(piece.location());
        return command < 0 ? Optional.of(fates.ofStep(step)) : fates.ofCommand(step, command);
    }

    /** A check whose tool does not fail on findings has no verdict; a deed that may have failed unseen is not done. */
    private Grade grade(Evidence piece, Outcome outcome) {
        boolean hasVerdict =
                piece.enforcement() == Enforcement.ENFORCED || piece.enforcement() == Enforcement.NOT_APPLICABLE;
        boolean gate = rules.gates().contains(piece.practice()) && outcome != Outcome.UNKNOWN && hasVerdict;
        boolean deed = rules.deeds().contains(piece.practice()) && outcome == Outcome.SUCCEEDED;
        return gate || deed ? Grade.PROVED : Grade.EXECUTED;
    }

    /** By what the failure did; else as the rule says, unless a {@code try}, which no build stores, may stand around the step. */
    private static Enforcement enforcement(Evidence piece, Seen.Failure failure, boolean fateIsKnown) {
        if (piece.enforcement() != Enforcement.NOT_APPLICABLE && failure == Seen.Failure.FAILED_THE_BUILD) {
            return Enforcement.ENFORCED;
        }
        boolean assumed = piece.enforcement() == Enforcement.ENFORCED && !fateIsKnown;
        return assumed ? Enforcement.UNKNOWN : piece.enforcement();
    }

    private static Seen.Failure failure(Fates fates, int step, Outcome outcome) {
        if (outcome != Outcome.FAILED && outcome != Outcome.UNSTABLE) {
            return Seen.Failure.NONE;
        }
        if (fates.failedTheBuild(step)) {
            return Seen.Failure.FAILED_THE_BUILD;
        }
        return fates.failedInVain(step) ? Seen.Failure.IN_VAIN : Seen.Failure.NONE;
    }

    private static OptionalLong end(ExecutedStep step) {
        return step.start().isPresent()
                ? OptionalLong.of(step.start().getAsLong() + step.duration().orElse(0))
                : OptionalLong.empty();
    }
}
