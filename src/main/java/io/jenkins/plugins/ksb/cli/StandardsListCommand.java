package io.jenkins.plugins.ksb.cli;

import static java.util.stream.Collectors.groupingBy;

import io.jenkins.plugins.ksb.score.Ksb;
import io.jenkins.plugins.ksb.score.Observability;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Standards;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code ksb standards list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Every standard with its edition, and how much of it pipelines can show.")
final class StandardsListCommand implements Runnable {
    private final Console console;

    StandardsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<Standard> standards = Standards.builtIn();
        for (Standard standard : standards) {
            console.println(standard.id() + (standard.id().equals(Standards.DEFAULT) ? "  (default)" : ""));
            console.println("  " + standard.about().title() + ", "
                    + standard.about().reference() + " " + standard.about().edition() + starts(standard.about()));
            console.println("  " + size(standard));
            console.println("");
        }
        standards.stream().map(standard -> standard.about().notice()).distinct().forEach(console::println);
    }

    private static String starts(Standard.About about) {
        if (about.earliestStart() == null) {
            return "";
        }
        return ", for starts from " + about.earliestStart()
                + (about.latestStart() == null ? " on" : " to " + about.latestStart());
    }

    private static String size(Standard standard) {
        Map<Observability, List<Ksb>> byReach =
                standard.ksbs().stream().collect(groupingBy(ksb -> ksb.reach().observability()));
        return "%d duties, %d KSBs: pipelines show %d strongly, %d partly, hold a link for %d, and nothing of %d"
                .formatted(
                        standard.duties().size(),
                        standard.ksbs().size(),
                        byReach.getOrDefault(Observability.STRONG, List.of()).size(),
                        byReach.getOrDefault(Observability.PARTIAL, List.of()).size(),
                        byReach.getOrDefault(Observability.LINK, List.of()).size(),
                        byReach.getOrDefault(Observability.NONE, List.of()).size());
    }
}
