package io.jenkins.plugins.ksb.detect.history;

import java.util.function.Function;

/** One of DORA's four keys as a practice. */
record DoraKey(Function<DoraFigures, DoraFigures.Figure> key) implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        DoraFigures figures = Dora.of(DoraBands.shipped(), window);
        DoraFigures.Figure figure = key.apply(figures);
        Measured measured = new Measured()
                .count("deployments", figure.of())
                .figure("value", figure.value())
                .band(figure.band())
                .showAll(figure.shown());
        boolean noOccasion = !figures.deploys() || practice.needs().isEmpty() && figure.of() == 0;
        return noOccasion ? measured.noOccasion() : measured;
    }
}
