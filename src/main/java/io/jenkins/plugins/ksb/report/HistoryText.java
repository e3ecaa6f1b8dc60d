package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.score.team.Delivery;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of a home for people: one line a job, DORA's figures of those that deploy, then what could not be read. */
public final class HistoryText {
    private static final String ROW = "%7s %8s %7s %7s %7s %8s  %-10s  %s\n";
    private static final String DELIVERY_ROW = "%-18s %-18s %-18s %-18s %-11s %s\n";

    private final Appendable out;
    private final HistoryNotes notes;
    private @Nullable JobHistory current;
    private int jobs;

    public HistoryText(Appendable out, HistoryNotes notes) {
        this.out = out;
        this.notes = notes;
    }

    /** A job's builds, or the next of them. */
    public void add(Job job, List<Build> builds) throws IOException {
        if (current == null || !current.job.equals(job)) {
            finishJob();
            current = new JobHistory(job);
        }
        for (Build build : builds) {
            notes.add(build);
            current.add(build);
        }
    }

    /**
     * What is left to tell.
     *
     * @param deliveries DORA's four keys by full name of the job
     */
    public void finish(Map<String, Delivery> deliveries, Delivery.Source bands) throws IOException {
        finishJob();
        if (jobs > 0) {
            out.append('\n');
        }
        if (!deliveries.isEmpty()) {
            delivery(deliveries, bands);
        }
        out.append(notes.builds()).append('\n');
        for (String line : notes.lines()) {
            out.append("not read: ").append(line).append('\n');
        }
    }

    private void delivery(Map<String, Delivery> deliveries, Delivery.Source bands) throws IOException {
        deliveryRow("deployments", "lead time", "failed changes", "time to restore", "production", "job");
        for (Map.Entry<String, Delivery> line : deliveries.entrySet()) {
            List<String> cells = line.getValue().figures().stream()
                    .map(DeliverySection::cell)
                    .toList();
            String environment = line.getValue().environment();
            deliveryRow(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    environment.isEmpty() ? "not named" : Printable.of(environment),
                    Printable.of(line.getKey()));
        }
        out.append("By DORA's four keys, over the builds above. Bands: ")
                .append(bands.title())
                .append(", ")
                .append(bands.address())
                .append("\n\n");
    }

    private void deliveryRow(Object... cells) throws IOException {
        out.append(String.format(Locale.ROOT, DELIVERY_ROW, cells));
    }

    private void finishJob() throws IOException {
        if (current == null || current.builds == 0) {
            return;
        }
        if (jobs++ == 0) {
            row("builds", "success", "median", "failed", "tests", "commits", "last build", "job");
        }
        JobHistory job = current;
        row(
                String.valueOf(job.builds),
                job.completed == 0 ? "-" : Math.round(100.0 * job.succeeded / job.completed) + " %",
                job.median(),
                String.valueOf(job.failed),
                job.tests.map(String::valueOf).orElse("-"),
                String.valueOf(job.commits),
                job.last.map(HistoryText::date).orElse("-"),
                Printable.of(job.job.name()) + part(job.job));
    }

    private void row(Object... cells) throws IOException {
        out.append(String.format(Locale.ROOT, ROW, cells));
    }

    /** Its builds already stand in those of the whole. */
    private static String part(Job job) {
        return job.partOf().isPresent() ? " (part)" : "";
    }

    private static String date(long millis) {
        return Instant.ofEpochMilli(millis)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    /** The figures of one job while its builds come in, oldest first. */
    private static final class JobHistory {
        final Job job;
        final List<Long> durations = new ArrayList<>();
        int builds;
        int completed;
        int succeeded;
        int failed;
        int commits;
        Optional<Integer> tests = Optional.empty();
        Optional<Long> last = Optional.empty();

        JobHistory(Job job) {
            this.job = job;
        }

        void add(Build build) {
            builds++;
            commits += build.changes().size();
            tests = build.tests().map(Build.TestTotals::total).or(() -> tests);
            if (build.times().scheduled().isPresent()) {
                last = Optional.of(build.times().scheduled().getAsLong());
            }
            if (build.completed()) {
                completed++;
                succeeded += build.result().filter(Build.Result.SUCCESS::equals).isPresent() ? 1 : 0;
                failed += build.result().filter(Build.Result.FAILURE::equals).isPresent() ? 1 : 0;
                build.times().duration().ifPresent(durations::add);
            }
        }

        String median() {
            if (durations.isEmpty()) {
                return "-";
            }
            List<Long> sorted = durations.stream().sorted().toList();
            long seconds = Math.round(sorted.get(sorted.size() / 2) / 1000.0);
            return seconds < 60
                    ? seconds + " s"
                    : seconds < 3600 ? (seconds / 60) + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
        }
    }
}
