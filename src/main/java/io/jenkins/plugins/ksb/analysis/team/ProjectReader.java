package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.analysis.DigestSource;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis.OneJob;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.detect.history.Question;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes in the builds of projects as they are read, one job after the other; no more than one project is in memory. */
final class ProjectReader {
    private final HistoryAnalysis analysis;
    private final Wanted wanted;
    private final List<Place> places = new ArrayList<>();
    private final Consumer<ProjectHistory> sink;
    private int at = -1;
    private @Nullable OneJob current;
    private List<JobHistory> others = new ArrayList<>();
    private Set<String> reviewed = new HashSet<>();

    /** A job, and where it stands in its project. */
    private record Place(Project project, JobFolder folder, boolean last) {
        boolean isMain() {
            return project.main().equals(Optional.of(folder));
        }
    }

    ProjectReader(HistoryAnalysis analysis, Wanted wanted, List<Project> projects, Consumer<ProjectHistory> sink) {
        this.analysis = analysis;
        this.wanted = wanted;
        this.sink = sink;
        for (Project project : projects) {
            List<JobFolder> jobs = project.inOrder();
            for (int i = 0; i < jobs.size(); i++) {
                places.add(new Place(project, jobs.get(i), i == jobs.size() - 1));
            }
        }
    }

    List<JobFolder> jobs() {
        return places.stream().map(Place::folder).toList();
    }

    void add(DigestSource.Piece piece) {
        if (current == null || places.get(at).folder().job() != piece.job()) {
            finishJob();
            at++;
            current = analysis.begin(piece.job(), question(places.get(at)));
        }
        piece.builds().forEach(current::add);
    }

    private Question question(Place place) {
        return new Question(
                place.isMain(), wanted.since(), wanted.asOf().orElse(Long.MAX_VALUE), reviewed, wanted.people());
    }

    void finish() {
        finishJob();
    }

    private void finishJob() {
        if (current == null) {
            return;
        }
        JobHistory history = current.tell();
        current = null;
        Place place = places.get(at);
        if (!place.isMain()) {
            others.add(history);
            reviewed.addAll(history.commits());
        }
        if (place.last()) {
            sink.accept(new ProjectHistory(
                    place.project(), place.isMain() ? Optional.of(history) : Optional.empty(), others));
            others = new ArrayList<>();
            reviewed = new HashSet<>();
        }
    }
}
