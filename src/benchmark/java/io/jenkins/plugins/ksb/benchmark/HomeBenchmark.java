package io.jenkins.plugins.ksb.benchmark;

import io.jenkins.plugins.ksb.cli.Main;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole processes that read a home, beside a bare pass over the same files with the same cores and heap: for every home a line with
 * the medians of several rounds, in which both take turns. Needs a warm page cache, so there is one round more, which does not count.
 */
public final class HomeBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int CORES = Integer.getInteger("cores", 2);
    private static final String HEAP = System.getProperty("heap", "512m");

    private HomeBenchmark() {}

    /**
     * Arguments: {@code history} or {@code score}, and the homes; with {@code cache}, a score without a cache's help is compared with
     * the next one, which has it. As a child: {@code run}, a file for the time, and a command.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("run")) {
            run(arguments);
            return;
        }
        boolean cache = arguments[0].equals("cache");
        System.out.printf("%d cores, heap %s, Java %s, median of %d%n", CORES, HEAP, Runtime.version(), ROUNDS);
        System.out.printf(
                "%-28s %8s %8s %8s %6s %8s %8s %6s %9s%n",
                "home",
                "builds",
                cache ? "second s" : "bare s",
                cache ? "first s" : arguments[0] + " s",
                "ratio",
                cache ? "2nd cpu" : "bare cpu",
                "cpu s",
                "ratio",
                "builds/s");
        for (int i = 1; i < arguments.length; i++) {
            home(arguments[0], Path.of(arguments[i]));
        }
    }

    private static void home(String command, Path home) throws Exception {
        Path output = Files.createTempFile("ksb-benchmark", ".txt");
        List<Time> least = new ArrayList<>();
        List<Time> ours = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Time leastTime;
            Time ourTime;
            if (command.equals("cache")) {
                Path cache = Files.createTempDirectory("ksb-benchmark");
                ourTime = score(home, output, "--cache", cache.toString());
                leastTime = score(home, output, "--cache", cache.toString());
                delete(cache);
            } else {
                leastTime = process("bare", home.toString(), String.valueOf(CORES), command);
                ourTime = command.equals("history") ? history(home, output) : score(home, output);
            }
            if (round > 0) {
                least.add(leastTime);
                ours.add(ourTime);
            }
        }
        print(home, builds(home, output), median(least), median(ours));
        Files.delete(output);
    }

    private static Time history(Path home, Path output) throws IOException, InterruptedException {
        return process("ksb", "history", "--format", "ndjson", "-o", output.toString(), home.toString());
    }

    private static Time score(Path home, Path output, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ksb", "score", "-o", output.toString()));
        command.addAll(List.of(more));
        command.add(home.toString());
        return process(command.toArray(String[]::new));
    }

    private static void delete(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(cache);
    }

    /** What one process took: by the clock on the wall, and on all cores together. */
    private record Time(double wall, double cpu) {}

    private static Time median(List<Time> times) {
        int middle = times.size() / 2;
        return new Time(
                times.stream().map(Time::wall).sorted().toList().get(middle),
                times.stream().map(Time::cpu).sorted().toList().get(middle));
    }

    private static void print(Path home, long builds, Time bare, Time ours) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8d %8.2f %8.2f %6.2f %8.2f %8.2f %6.2f %9.0f%n",
                home.getFileName(),
                builds,
                bare.wall,
                ours.wall,
                ours.wall / bare.wall,
                bare.cpu,
                ours.cpu,
                ours.cpu / bare.cpu,
                builds / ours.wall);
    }

    private static long builds(Path home, Path output) throws Exception {
        history(home, output);
        try (var lines = Files.lines(output)) {
            return lines.count();
        }
    }

    private static Time process(String... command) throws IOException, InterruptedException {
        Path times = Files.createTempFile("ksb-benchmark", ".txt");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:ActiveProcessorCount=" + CORES,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                HomeBenchmark.class.getName(),
                "run",
                times.toString()));
        line.addAll(List.of(command));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(String.join(" ", line) + " ended with " + code);
        }
        double cpu = Long.parseLong(Files.readString(times).strip()) / 1e9;
        Files.delete(times);
        return new Time(wall, cpu);
    }

    private static void run(String[] arguments) throws Exception {
        Path times = Path.of(arguments[1]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(times)));
        String[] rest = List.of(arguments).subList(3, arguments.length).toArray(String[]::new);
        if (arguments[2].equals("bare")) {
            BarePass.main(rest);
        } else {
            Main.main(rest);
        }
    }

    private static void write(Path times) {
        try {
            long nanos = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
            Files.writeString(times, String.valueOf(nanos));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
