package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.detect.history.MainLines;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes one pipeline: a job, or a multibranch project with its branches.
 *
 * @param main the job of its main line; empty where no branch is one
 * @param requests jobs of change requests
 * @param branches other branches
 */
record Project(String name, Optional<JobFolder> main, List<JobFolder> requests, List<JobFolder> branches) {
    Project {
        requests = List.copyOf(requests);
        branches = List.copyOf(branches);
    }

    /** By name. What is part of another job is left out. */
    static List<Project> of(Collection<JobFolder> folders, Wanted wanted) {
        TreeMap<String, List<JobFolder>> projects = new TreeMap<>();
        for (JobFolder folder : folders) {
            if (folder.job().partOf().isEmpty()) {
                projects.computeIfAbsent(name(folder.job()), name -> new ArrayList<>())
                        .add(folder);
            }
        }
        Set<String> lines = MainLines.of(folders.stream().map(JobFolder::job).toList());
        return projects.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), lines, wanted))
                .toList();
    }

    private static Project of(String name, List<JobFolder> folders, Set<String> lines, Wanted wanted) {
        Optional<JobFolder> main = folders.stream()
                .filter(folder -> isMain(folder.job(), lines, wanted))
                .findFirst();
        var requests = folders.stream()
                .filter(folder -> isRequest(folder.job()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<JobFolder> branches = folders.stream()
                .filter(folder -> !isRequest(folder.job()) && !main.equals(Optional.of(folder)))
                .toList();
        return new Project(name, main, requests, branches);
    }

    private static String name(Job job) {
        return job.branch().map(Job.Branch::project).orElse(job.name());
    }

    private static boolean isRequest(Job job) {
        return job.branch().filter(Job.Branch::changeRequest).isPresent();
    }

    private static boolean isMain(Job job, Set<String> lines, Wanted wanted) {
        if (job.branch().isEmpty() || wanted.branch().isEmpty()) {
            return lines.contains(job.name());
        }
        return !isRequest(job)
                && job.branch().get().name().equals(wanted.branch().get());
    }

    /** In the order in which to read them: the main line last, when it is known what change requests have built. */
    List<JobFolder> inOrder() {
        return Stream.of(requests.stream(), branches.stream(), main.stream())
                .flatMap(jobs -> jobs)
                .toList();
    }

    /** The job that stands for it; of a project without a main line, its own name. */
    String job() {
        return main.map(folder -> folder.job().name()).orElse(name);
    }
}
