package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.Detector;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.Declared;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What scripts declare. Most builds run the same one as a build before, and branches share theirs, so it is read once. */
final class Scripts {
    private static final String PATH = "Jenkinsfile";
    private static final int MOST = 500;

    private final Map<String, Optional<Declared>> read = new ConcurrentHashMap<>();
    private final Detector detector;
    private final DefinitionParser parser;

    Scripts(RulePacks packs, DefinitionParser parser) {
        this.detector = new Detector(packs);
        this.parser = parser;
    }

    /** Empty where the script cannot be read. Safe for several threads. */
    Optional<Declared> declared(String script) {
        if (read.size() > MOST) {
            read.clear();
        }
        return read.computeIfAbsent(script, this::read);
    }

    private Optional<Declared> read(String script) {
        Parsed parsed = parser.parse(PATH, script.getBytes(StandardCharsets.UTF_8));
        return parsed instanceof Parsed.Facts facts ? Optional.of(declared(facts.definition())) : Optional.empty();
    }

    private Declared declared(Definition definition) {
        return new Declared(detector.detect(definition), definition.steps().size());
    }
}
