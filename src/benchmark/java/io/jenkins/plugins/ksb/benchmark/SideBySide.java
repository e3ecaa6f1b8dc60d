package io.jenkins.plugins.ksb.benchmark;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs commands in turn, several times, as whole processes, and prints how long each took: {@code SideBySide RUNS -- COMMAND -- COMMAND}.
 * The first round warms the page cache and is not counted. What the commands print is thrown away.
 */
public final class SideBySide {
    private SideBySide() {}

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        List<List<String>> commands = commands(Arrays.asList(arguments).subList(1, arguments.length));
        List<List<Duration>> times = new ArrayList<>();
        commands.forEach(command -> times.add(new ArrayList<>()));
        for (int run = 0; run <= runs; run++) {
            for (int i = 0; i < commands.size(); i++) {
                Duration time = time(commands.get(i));
                if (run > 0) {
                    times.get(i).add(time);
                }
            }
        }
        for (int i = 0; i < commands.size(); i++) {
            print(commands.get(i), times.get(i).stream().sorted().toList());
        }
    }

    private static List<List<String>> commands(List<String> words) {
        List<List<String>> commands = new ArrayList<>();
        for (String word : words) {
            if (word.equals("--")) {
                commands.add(new ArrayList<>());
            } else {
                commands.get(commands.size() - 1).add(word);
            }
        }
        return commands;
    }

    private static Duration time(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        int code = process.waitFor();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + ": " + String.join(" ", command));
        }
        return time;
    }

    private static void print(List<String> command, List<Duration> sorted) {
        System.out.printf(
                "median %.2f s, fastest %.2f s, slowest %.2f s  %s%n",
                seconds(sorted.get(sorted.size() / 2)),
                seconds(sorted.get(0)),
                seconds(sorted.get(sorted.size() - 1)),
                String.join(" ", command));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
