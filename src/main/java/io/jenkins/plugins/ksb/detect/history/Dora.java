package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryFinding.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Counts DORA's four keys. */
final class Dora {
    private static final double HOUR = 3_600_000.0;

    private final DoraBands bands;
    private final Window window;
    private final List<Deployment> all;
    private final List<Deployment> attempts;

    private Dora(DoraBands bands, Window window) {
        this.bands = bands;
        this.window = window;
        this.all = window.line().deployments();
        this.attempts = all.stream()
                .filter(deployment -> window.holds(deployment.place()))
                .toList();
    }

    static DoraFigures of(DoraBands bands, Window window) {
        Dora dora = new Dora(bands, window);
        return new DoraFigures(
                bands.report().title(),
                window.line().production(),
                window.days(),
                dora.frequency(),
                dora.leadTime(),
                dora.failures(),
                dora.restore());
    }

    private DoraFigures.Figure frequency() {
        List<Deployment> done = attempts.stream().filter(Deployment::succeeded).toList();
        double days = Math.max(1, window.days());
        return figure(
                "deployment-frequency",
                done.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(done.size() / days),
                done.size(),
                done.stream()
                        .map(deployment -> Instances.of(deployment.build(), deployment.commits()))
                        .toList());
    }

    /** From the day that a change was written to the first successful deployment that holds it. */
    private DoraFigures.Figure leadTime() {
        List<Double> hours = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        for (Deployment deployment : attempts) {
            List<Commit> timed = deployment.commits().stream()
                    .filter(commit -> commit.time().isPresent())
                    .toList();
            timed.forEach(commit ->
                    hours.add(Math.max(0, deployment.time() - commit.time().orElseThrow()) / HOUR));
            if (!timed.isEmpty()) {
                shown.add(Instances.of(deployment.build(), timed));
            }
        }
        return figure("lead-time", Median.of(hours), hours.size(), shown);
    }

    private DoraFigures.Figure failures() {
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Deployment deployment = all.get(i);
            if (window.holds(deployment.place()) && isFailedChange(deployment, all.subList(i + 1, all.size()))) {
                shown.add(Instances.of(deployment.build(), deployment.commits()));
            }
        }
        OptionalDouble rate = attempts.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) shown.size() / attempts.size());
        return figure("change-failure-rate", rate, attempts.size(), shown);
    }

    /** It failed itself, the next one took it back, or a hotfix followed soon. */
    private boolean isFailedChange(Deployment deployment, List<Deployment> later) {
        if (!deployment.succeeded() || !later.isEmpty() && later.get(0).rollback()) {
            return true;
        }
        double until = deployment.time() + bands.counting().hotfixWithinHours() * HOUR;
        return later.stream()
                .takeWhile(next -> next.time() <= until)
                .flatMap(next -> next.commits().stream())
                .anyMatch(commit -> commit.message().hotfix());
    }

    /** From the first failing build of the main line, or a failed deployment, to the next good one. */
    private DoraFigures.Figure restore() {
        List<Double> hours = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        for (RedPeriod period : RedPeriod.over(window)) {
            BuildSummary green = window.line().builds().get(period.green().orElseThrow());
            hours.add(period.hours().orElseThrow());
            shown.add(Instances.of(List.of(period.breaking(), green), green.commits(), List.of()));
        }
        for (int i = 0; i < all.size(); i++) {
            boolean first = !all.get(i).succeeded() && (i == 0 || all.get(i - 1).succeeded());
            if (first) {
                restored(i, hours, shown);
            }
        }
        return figure("time-to-restore", Median.of(hours), hours.size(), shown);
    }

    /** A failed deployment in a red build is over when the builds are good again; one in a good build, when one succeeds. */
    private void restored(int failed, List<Double> hours, List<Shown> shown) {
        Deployment from = all.get(failed);
        if (!from.build().green()) {
            return;
        }
        all.subList(failed + 1, all.size()).stream()
                .filter(Deployment::succeeded)
                .findFirst()
                .filter(good -> window.holds(good.place()))
                .ifPresent(good -> {
                    hours.add(Math.max(0, good.time() - from.time()) / HOUR);
                    shown.add(Instances.of(List.of(from.build(), good.build()), good.commits(), List.of()));
                });
    }

    private DoraFigures.Figure figure(String key, OptionalDouble value, int of, List<Shown> shown) {
        return new DoraFigures.Figure(key, value, of, bands.band(key, value), shown);
    }
}
