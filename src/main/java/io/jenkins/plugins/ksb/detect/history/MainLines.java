package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.Job;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which jobs build the main line of a project. */
public final class MainLines {
    /** Where no branch is recorded as the primary one, the first of these that there is. */
    private static final List<String> NAMES = List.of("main", "master", "trunk", "develop");

    private MainLines() {}

    /** Full names; of each multibranch project at most one, and every job that is no branch. */
    public static Set<String> of(Collection<Job> jobs) {
        Set<String> lines = new HashSet<>();
        Map<String, List<Job>> projects = new LinkedHashMap<>();
        for (Job job : jobs) {
            if (job.branch().isEmpty()) {
                lines.add(job.name());
            } else if (!job.branch().get().changeRequest()) {
                projects.computeIfAbsent(job.branch().get().project(), name -> new ArrayList<>())
                        .add(job);
            }
        }
        projects.values().forEach(branches -> ofProject(branches).ifPresent(job -> lines.add(job.name())));
        return lines;
    }

    private static Optional<Job> ofProject(List<Job> branches) {
        Optional<Job> primary = branches.stream()
                .filter(job -> job.branch().orElseThrow().primary())
                .findFirst();
        return primary.or(() -> NAMES.stream()
                .flatMap(name -> branches.stream()
                        .filter(job -> job.branch().orElseThrow().name().equals(name)))
                .findFirst());
    }
}
