package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.PackText;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
                texts.add(new PackText(file.getFileName().toString(), Files.readString(file)));
            }
        }
        List<String> practices = Arrays.asList(args).subList(1, args.length);
        try {
            RulePacks packs = RulePacks.only(texts);
            SampleCheck check = SampleCheck.of(packs);
            List<SampleCheck.Disagreement> found = packs.rules()
                    .filter(rule -> practices.isEmpty() || practices.contains(rule.practice()))
                    .flatMap(rule -> check.check(rule).stream())
                    .toList();
            found.forEach(System.out::println);
            System.out.println(packs.packs().size() + " packs, " + packs.rules().count() + " rules, " + found.size()
                    + " disagreements");
        } catch (InvalidYamlException e) {
            System.out.println(e.getMessage());
        }
    }
}
