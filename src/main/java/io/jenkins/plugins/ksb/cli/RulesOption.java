package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.detect.PackText;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code --rules}: packs of the user's own, on top of those built in. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Rule packs (*.yaml) that add to the built-in ones, or override their rules by id;"
                    + " may be given more than once.")
    private List<Path> folders = new ArrayList<>();

    RulePacks packs() throws Unusable {
        return load(texts());
    }

    /** For those who show rules with their samples. */
    RulePacks packsWithSamples() throws Unusable {
        return load(texts(), RulePacks::loadWithSamples);
    }

    /** On top of the built-in packs. */
    static RulePacks load(List<PackText> texts) throws Unusable {
        return load(texts, RulePacks::load);
    }

    private List<PackText> texts() throws Unusable {
        List<PackText> texts = new ArrayList<>();
        for (Path folder : folders) {
            texts.addAll(texts(folder));
        }
        return texts;
    }

    private static RulePacks load(List<PackText> texts, Function<List<PackText>, RulePacks> loader) throws Unusable {
        try {
            return loader.apply(texts);
        } catch (InvalidYamlException e) {
            throw new Unusable("these rules cannot be used:\n" + e.getMessage(), e);
        }
    }

    /** The packs directly in a folder, by name, so that the order never depends on the file system. */
    static List<PackText> texts(Path folder) throws Unusable {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Unusable("--rules " + folder + ": " + Input.reason(e), e);
        }
        if (files.isEmpty()) {
            throw new Unusable("--rules " + folder + ": no *.yaml in this folder");
        }
        List<PackText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(new PackText(file.toString().replace('\\', '/'), Input.text(file)));
        }
        return texts;
    }
}
