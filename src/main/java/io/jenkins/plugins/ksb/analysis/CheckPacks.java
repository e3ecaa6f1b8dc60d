package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.PackText;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import io.jenkins.plugins.ksb.parse.shell.ShellParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the packs of a folder by themselves: a quick turn while writing rules. */
final class CheckPacks {
    private CheckPacks() {}

    public static void main(String[] args) throws IOException {
        List<PackText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.add(new PackText(file.toString(), Files.readString(file)));
            }
        }
        List<String> practices = Arrays.asList(args).subList(1, args.length);
        try {
            RulePacks packs = RulePacks.only(texts);
            SampleCheck check = new SampleCheck(packs, CheckPacks::parse);
            List<SampleCheck.Disagreement> found = packs.rules()
                    .filter(rule -> practices.isEmpty() || practices.contains(rule.practice()))
                    .flatMap(rule -> check.check(rule).stream())
                    .filter(disagreement -> !disagreement.message().endsWith("PENDING"))
                    .toList();
            found.forEach(System.out::println);
            System.out.println(packs.packs().size() + " packs, " + packs.rules().count() + " rules, " + found.size()
                    + " disagreements");
        } catch (InvalidYamlException e) {
            System.out.println(e.getMessage());
        }
    }

    private static final Pattern SCRIPT =
            Pattern.compile("node \\{\n(sh|bat|powershell) '''(.*)'''\n}\n", Pattern.DOTALL);

    private static Parsed parse(String path, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        Matcher matcher = SCRIPT.matcher(text);
        if (!matcher.matches()) {
            return new Parsed.NotAnalysed(Parsed.Cause.NO_PIPELINE, "PENDING", "", null);
        }
        String script = matcher.group(2).replace("\\'", "'").replace("\\\\", "\\");
        ShellDialect dialect = switch (matcher.group(1)) {
            case "bat" -> ShellDialect.CMD;
            case "powershell" -> ShellDialect.POWERSHELL;
            default -> ShellDialect.POSIX;
        };
        Location start = new Location(2, 1);
        Step node = new Step(
                0,
                Step.NONE,
                Stage.NONE,
                "node",
                Section.AGENT,
                Origin.STEP,
                Arguments.NONE,
                OnFailure.STOPS,
                Location.START,
                List.of());
        Step step = new Step(
                1,
                0,
                Stage.NONE,
                matcher.group(1),
                Section.BODY,
                Origin.STEP,
                Arguments.of(new Value.Text(script)),
                OnFailure.STOPS,
                start,
                ShellParser.parse(new Script(script, dialect, Map.of(), OnFailure.STOPS, start)));
        return new Parsed.Facts(
                new Definition(path, Definition.Kind.SCRIPTED, List.of(), List.of(node, step), List.of()));
    }
}
