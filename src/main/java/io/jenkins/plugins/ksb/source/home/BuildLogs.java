package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The logs of a build. */
final class BuildLogs {
    private static final String LOG = "log";
    private static final String INDEX = "log-index";
    private static final String FLOW = "workflow";

    private final Listing folder;
    private final Charset charset;

    BuildLogs(Listing folder, Charset charset) {
        this.folder = folder;
        this.charset = charset;
    }

    boolean isAny() {
        return folder.has(LOG) && HomeFile.isRegular(folder.path(LOG));
    }

    /** Of a job without flow nodes. */
    List<ExecutedStep> steps(Optional<Result> result) throws IOException {
        boolean whole = result.filter(end -> end == Result.SUCCESS || end == Result.UNSTABLE)
                .isPresent();
        LogTrace trace = new LogTrace();
        try (LogLines lines = new LogLines(folder.path(LOG), charset)) {
            read(lines, trace);
        }
        return trace.steps(whole ? Outcome.SUCCEEDED : Outcome.UNKNOWN);
    }

    /** What the shell's trace shows of some flow nodes: from one log with an index, or from a log for each node. */
    Map<String, List<Command>> commands(Set<String> nodes) throws IOException {
        Map<String, List<Command>> commands = new HashMap<>();
        if (folder.has(INDEX) && isAny()) {
            indexed(nodes).forEach((node, trace) -> commands.put(node, trace.commands()));
            return commands;
        }
        if (!folder.isFolder(FLOW)) {
            return commands;
        }
        for (String node : nodes) {
            Path log = folder.path(FLOW).resolve(Numbers.isNumber(node) ? node + ".log" : "none");
            if (HomeFile.isRegular(log)) {
                LogTrace trace = new LogTrace();
                try (LogLines lines = new LogLines(log, charset)) {
                    read(lines, trace);
                }
                commands.put(node, trace.commands());
            }
        }
        return commands;
    }

    private static void read(LogLines lines, LogTrace trace) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            trace.line(line, lines.number());
        }
    }

    private Map<String, LogTrace> indexed(Set<String> nodes) throws IOException {
        TreeMap<Long, String> index = index();
        Map<String, LogTrace> traces = new HashMap<>();
        try (LogLines lines = new LogLines(folder.path(LOG), charset)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                Map.Entry<Long, String> at = index.floorEntry(lines.offset());
                if (at != null && nodes.contains(at.getValue())) {
                    traces.computeIfAbsent(at.getValue(), key -> new LogTrace()).line(line, lines.number());
                }
            }
        }
        return traces;
    }

    /** {@code offset node}: the node's output begins; {@code offset} alone: it ends. */
    private TreeMap<Long, String> index() throws IOException {
        TreeMap<Long, String> index = new TreeMap<>();
        try (Lines lines = new Lines(HomeFile.open(folder.path(INDEX)), charset)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                int blank = line.indexOf(' ');
                long offset = Numbers.parse(blank < 0 ? line : line.substring(0, blank), -1);
                if (offset >= 0) {
                    index.put(offset, blank < 0 ? "" : line.substring(blank + 1).strip());
                }
            }
        }
        return index;
    }
}
