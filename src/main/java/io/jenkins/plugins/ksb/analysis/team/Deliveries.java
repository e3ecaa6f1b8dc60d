package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.analysis.DigestSource;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis.OneJob;
import io.jenkins.plugins.ksb.detect.history.DoraBands;
import io.jenkins.plugins.ksb.detect.history.DoraFigures;
import io.jenkins.plugins.ksb.detect.history.MainLines;
import io.jenkins.plugins.ksb.detect.history.Question;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.score.team.Delivery;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** DORA's four keys of main lines, over all of their builds, while these are read one job after the other. */
public final class Deliveries {
    private final HistoryAnalysis analysis;
    private final Set<String> lines;
    private final long asOf;
    private final Map<String, Delivery> found = new TreeMap<>();
    private @Nullable OneJob current;
    private @Nullable Job job;

    /**
     * @param jobs of the whole home, as a main line is one among others
     * @param asOf builds that began after it do not count, in milliseconds since 1970
     */
    public Deliveries(HistoryAnalysis analysis, Collection<Job> jobs, long asOf) {
        this.analysis = analysis;
        this.lines = MainLines.of(
                jobs.stream().filter(each -> each.partOf().isEmpty()).toList());
        this.asOf = asOf;
    }

    /** The builds of a job, or the next of them. */
    public void add(DigestSource.Piece piece) {
        if (!lines.contains(piece.job().name()) || piece.job().partOf().isPresent()) {
            return;
        }
        if (current == null || !piece.job().equals(job)) {
            finishJob();
            job = piece.job();
            current = analysis.begin(job, Question.of(true, asOf));
        }
        piece.builds().forEach(current::add);
    }

    /** By full name of the job; nothing of those that no build deploys. */
    public Map<String, Delivery> tell() {
        finishJob();
        return found;
    }

    private void finishJob() {
        if (current != null && job != null) {
            DoraFigures figures = current.tell().doraOfAll();
            if (figures.deploys()) {
                found.put(job.name(), Figures.delivery(figures));
            }
        }
        current = null;
    }

    public static Delivery.Source bands() {
        DoraBands.Report report = DoraBands.shipped().report();
        return new Delivery.Source(report.title(), report.source());
    }
}
