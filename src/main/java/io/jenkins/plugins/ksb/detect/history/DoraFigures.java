package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryFinding.Shown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * DORA's four keys of one main line, over some of its builds.
 *
 * @param report whose bands these are
 * @param environment that counts as production here; empty where no deployment names one
 * @param days that the builds span
 */
public record DoraFigures(
        String report,
        String environment,
        double days,
        Figure deploymentFrequency,
        Figure leadTime,
        Figure changeFailureRate,
        Figure timeToRestore) {

    /**
     * One of the keys.
     *
     * @param value deployments a day, hours, or a share; empty where there is nothing to tell it from
     * @param of how many deployments, changes or failures it tells
     * @param band that it falls into
     * @param shown what it was counted from
     */
    public record Figure(String key, OptionalDouble value, int of, Optional<String> band, List<Shown> shown) {
        public Figure {
            shown = List.copyOf(shown);
        }

        /** The value as people read it; empty where there is none. */
        public String words() {
            if (value.isEmpty()) {
                return "";
            }
            double number = value.getAsDouble();
            return switch (key) {
                case "deployment-frequency" -> Quantity.words(HistoryPractice.Unit.NUMBER, number) + " a day";
                case "change-failure-rate" -> Quantity.words(HistoryPractice.Unit.SHARE, number);
                default -> Quantity.words(HistoryPractice.Unit.HOURS, number);
            };
        }
    }

    /** Whether anything went to production in these builds. */
    public boolean deploys() {
        return deploymentFrequency.of() > 0 || changeFailureRate.of() > 0;
    }
}
