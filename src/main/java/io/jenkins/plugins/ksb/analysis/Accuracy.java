package io.jenkins.plugins.ksb.analysis;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.jenkins.plugins.ksb.evidence.Evidence;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The engine measured against people's labels, over pairs of file and practice. Low-confidence evidence counts as evidence,
 * borderline pairs are left out.
 */
public record Accuracy(List<Judgement> judgements) {

    /** Sorted by practice, then by file. */
    public Accuracy {
        judgements = judgements.stream()
                .sorted(comparing(Judgement::practice).thenComparing(Judgement::file))
                .toList();
    }

    /** One file's labels against all evidence that was found in it. */
    public static List<Judgement> judge(Labels file, List<Evidence> evidence) {
        var found = evidence.stream()
                .sorted(comparing(Evidence::location).thenComparing(Evidence::rule))
                .collect(groupingBy(Evidence::practice, toList()));
        SortedSet<String> practices = new TreeSet<>(file.declared().keySet());
        practices.addAll(found.keySet());
        practices.removeAll(file.borderline());
        return practices.stream()
                .map(practice -> new Judgement(
                        file.id(), practice, file.declared().get(practice), found.getOrDefault(practice, List.of())))
                .toList();
    }

    public Accuracy only(Predicate<String> practice) {
        return new Accuracy(judgements.stream()
                .filter(judgement -> practice.test(judgement.practice()))
                .toList());
    }

    public Tally overall() {
        return Tally.of(judgements);
    }

    public SortedMap<String, Tally> byPractice() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        judgements.stream()
                .collect(groupingBy(Judgement::practice))
                .forEach((practice, group) -> tallies.put(practice, Tally.of(group)));
        return tallies;
    }

    public Stream<Judgement> withVerdict(Judgement.Verdict verdict) {
        return judgements.stream().filter(judgement -> judgement.verdict() == verdict);
    }

    public Stream<Judgement> enforcementDisagreements() {
        return judgements.stream()
                .filter(judgement -> !judgement.enforcementAgrees().orElse(true));
    }
}
