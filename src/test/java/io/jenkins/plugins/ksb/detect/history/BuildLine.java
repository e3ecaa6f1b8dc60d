package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Cause;
import io.jenkins.plugins.ksb.facts.Build.Measure;
import io.jenkins.plugins.ksb.facts.Build.Parameter;
import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import io.jenkins.plugins.ksb.facts.Build.Times;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.BuildStage;
import io.jenkins.plugins.ksb.facts.Change;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.TestCase;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one build of {@link BuildLines}. */
final class BuildLine {
    private static final long DAY = 86_400_000L;
    private static final Pattern WORD = Pattern.compile("[^\\s(]+(\\([^)]*\\))?");
    private static final Pattern CHANGE = Pattern.compile("(\\w+)(@[\\d.]+d)?:([^(]*)(?:\\((.*)\\))?");
    private static final Map<String, Result> RESULTS = Map.of(
            "ok", Result.SUCCESS,
            "unstable", Result.UNSTABLE,
            "red", Result.FAILURE,
            "aborted", Result.ABORTED,
            "notbuilt", Result.NOT_BUILT);

    private final String job;
    private final String kind;
    private final List<Change> changes = new ArrayList<>();
    private final List<TestCase> cases = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> artefacts = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<ExecutedStep> steps = new ArrayList<>();
    private final Map<String, BuildStage> stages = new LinkedHashMap<>();
    private int number;
    private long start;
    private long duration = 5 * 60_000L;
    private OptionalLong queue = OptionalLong.empty();
    private Optional<Result> result = Optional.empty();
    private Optional<TestTotals> tests = Optional.empty();
    private Optional<String> ownRevision = Optional.empty();

    BuildLine(String job, String kind, String line) {
        this.job = job;
        this.kind = kind;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            read(words.group());
        }
    }

    private void read(String word) {
        String value = word.substring(word.indexOf(':') + 1);
        if (word.matches("#\\d+")) {
            number = Integer.parseInt(word.substring(1));
        } else if (word.matches("d[\\d.]+")) {
            start = BuildLines.START + (long) (Double.parseDouble(word.substring(1)) * DAY);
        } else if (RESULTS.containsKey(word)) {
            result = Optional.of(RESULTS.get(word));
        } else if (word.matches("\\d+m")) {
            duration = minutes(word);
        } else if (word.matches("queue:\\d+m")) {
            queue = OptionalLong.of(minutes(value));
        } else if (word.matches("tests:\\d+(/\\d+)?")) {
            String[] totals = value.split("/");
            int failed = totals.length > 1 ? Integer.parseInt(totals[1]) : 0;
            tests = Optional.of(new TestTotals(Integer.parseInt(totals[0]), failed, 0));
        } else if (word.matches("[-+~][^\\s].*")) {
            addCase(word);
        } else if (word.startsWith("file:")) {
            artefacts.add(value);
        } else if (word.startsWith("cause:")) {
            causes.add(new Cause(value, Optional.empty(), Optional.empty()));
        } else if (word.startsWith("rev:")) {
            ownRevision = Optional.of(value);
        } else if (word.matches("[a-z][\\w-]+=[\\d.]+(@\\w+)?")) {
            String[] pair = word.split("[=@]");
            measures.add(new Measure(pair[0], Double.parseDouble(pair[1]), pair.length > 2 ? pair[2] : "test"));
        } else if (word.matches("[A-Z_]+=.*")) {
            String[] pair = word.split("=", 2);
            parameters.add(new Parameter(pair[0], Optional.of(pair[1])));
        } else {
            addChange(word);
        }
    }

    private static long minutes(String text) {
        return Long.parseLong(text.substring(0, text.length() - 1)) * 60_000L;
    }

    private void addCase(String word) {
        String test = word.substring(1);
        int dot = test.replaceAll("[\\[(].*", "").lastIndexOf('.');
        TestCase.Outcome outcome = Map.of(
                        '+', TestCase.Outcome.PASSED, '-', TestCase.Outcome.FAILED, '~', TestCase.Outcome.SKIPPED)
                .get(word.charAt(0));
        cases.add(new TestCase(test.substring(0, dot), test.substring(dot + 1), outcome));
    }

    private void addChange(String word) {
        Matcher change = CHANGE.matcher(word);
        if (!change.matches()) {
            throw new IllegalArgumentException("cannot read " + word);
        }
        String who = change.group(1);
        double age = change.group(2) == null
                ? 1 / 24.0
                : Double.parseDouble(change.group(2).replaceAll("[@d]", ""));
        String[] message = change.group(4) == null
                ? new String[] {"Change"}
                : change.group(4).split("; ");
        changes.add(new Change(
                "c" + number + "." + (changes.size() + 1),
                Optional.of(who),
                Optional.of(who + "@Example.org"),
                OptionalLong.of(start - (long) (age * DAY)),
                message[0],
                List.of(message).subList(1, message.length),
                change.group(3).isEmpty() ? List.of() : List.of(change.group(3).split(","))));
    }

    /** {@code Stage/Inner $ command}: done; with {@code !} failed, {@code ~} unstable, {@code ?} unknown; a name in brackets is a step. */
    void step(String line) {
        Matcher parts =
                Pattern.compile("(.*?) ?([$!~?]) (?:\\[(\\w+)([^]]*)] ?)?(.*)").matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("cannot read " + line);
        }
        Outcome outcome = switch (parts.group(2)) {
            case "$" -> Outcome.SUCCEEDED;
            case "!" -> Outcome.FAILED;
            case "~" -> Outcome.UNSTABLE;
            default -> Outcome.UNKNOWN;
        };
        String script = parts.group(5);
        steps.add(new ExecutedStep(
                "s" + (steps.size() + 1),
                "",
                parts.group(3) == null ? "sh" : parts.group(3),
                parts.group(4) == null
                        ? script(script)
                        : arguments(parts.group(4).strip()),
                outcome,
                OptionalLong.of(start + steps.size() * 60_000L),
                OptionalLong.of(60_000L),
                stage(parts.group(1)),
                "",
                commands(script)));
    }

    private static Arguments arguments(String text) {
        Map<String, Value> named = new LinkedHashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] parts = pair.split("=", 2);
            named.put(parts[0], new Value.Text(parts[1]));
        }
        return new Arguments(List.of(), named);
    }

    /** Only pipelines store the script; what a configured job ran is read from its log. */
    private Arguments script(String script) {
        return kind.equals("flow-build")
                ? new Arguments(List.of(), Map.of("script", new Value.Text(script)))
                : Arguments.NONE;
    }

    private static List<Command> commands(String script) {
        List<Command> commands = new ArrayList<>();
        for (String text : script.isBlank() ? new String[0] : script.split("; ")) {
            boolean ignored = text.endsWith(" || true");
            List<String> words = List.of(text.replace(" || true", "").split(" "));
            OnFailure onFailure = ignored ? OnFailure.IGNORED : OnFailure.STOPS;
            commands.add(new Command(words, List.of(), Map.of(), "", List.of(), onFailure, Location.START));
        }
        return commands;
    }

    private String stage(String path) {
        String id = "";
        List<String> names = new ArrayList<>();
        for (String name : path.isBlank() ? new String[0] : path.split("/")) {
            names.add(name);
            id = String.join("/", names);
            BuildStage stage = new BuildStage(
                    id, List.copyOf(names), BuildStage.Status.SUCCESS, OptionalLong.empty(), OptionalLong.empty());
            stages.putIfAbsent(id, stage);
        }
        return id;
    }

    boolean hasChanges() {
        return !changes.isEmpty();
    }

    BuildRecord record(String revision) {
        Build build = new Build(
                job,
                number,
                ("jobs/" + job + "/builds/" + number).toLowerCase(Locale.ROOT),
                result.isPresent() ? Status.OK : Status.UNFINISHED,
                kind,
                result,
                new Times(OptionalLong.of(start), OptionalLong.of(start), OptionalLong.of(duration), queue),
                causes,
                parameters,
                List.of(),
                Optional.of(ownRevision.orElse(revision)),
                totals(),
                changes,
                List.copyOf(stages.values()),
                Optional.empty(),
                measures,
                artefacts,
                List.of());
        return new BuildRecord(build, Optional.empty(), steps, cases);
    }

    private Optional<TestTotals> totals() {
        if (tests.isPresent() || cases.isEmpty()) {
            return tests;
        }
        return Optional.of(
                new TestTotals(cases.size(), count(TestCase.Outcome.FAILED), count(TestCase.Outcome.SKIPPED)));
    }

    private int count(TestCase.Outcome outcome) {
        return (int) cases.stream().filter(test -> test.outcome() == outcome).count();
    }
}
