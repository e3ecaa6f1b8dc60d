package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Definitions torn off anywhere: they are read or refused, and every place that is named lies inside the text. */
class CutAnywhereTest {
    private static final int EVERYWHERE = 60;
    private static final int ELSEWHERE = 20;

    private final DefinitionParser parser = new DefinitionParser();
    private final List<SampleText> samples = samples();

    /** The samples of all rules, far apart in form and subject. */
    private static List<SampleText> samples() {
        return RulePacks.builtInWithSamples()
                .rules()
                .flatMap(rule -> Stream.concat(rule.hits().stream(), rule.misses().stream())
                        .limit(2))
                .map(SampleText::of)
                .toList();
    }

    @Test
    void sixty_samples_are_cut_at_every_position() {
        int apart = samples.size() / EVERYWHERE;
        for (int i = 0; i < EVERYWHERE; i++) {
            SampleText sample = samples.get(i * apart);
            for (int end = 0; end <= sample.text().length(); end++) {
                check(sample.path(), sample.text().substring(0, end));
            }
        }
    }

    @Test
    void all_samples_are_cut_at_some_positions() {
        Random random = new Random(20);
        for (SampleText sample : samples) {
            for (int i = 0; i < ELSEWHERE; i++) {
                check(
                        sample.path(),
                        sample.text().substring(0, random.nextInt(sample.text().length())));
            }
        }
    }

    private void check(String path, String text) {
        List<String> lines = text.lines().toList();
        locations(parser.parse(path, text.getBytes(StandardCharsets.UTF_8))).forEach(location -> {
            assertThat(location.line()).as("line in %s", text).isBetween(1, Math.max(1, lines.size()));
            assertThat(location.column())
                    .as("column of line %d in %s", location.line(), text)
                    .isBetween(
                            1,
                            lines.isEmpty() ? 1 : lines.get(location.line() - 1).length() + 1);
        });
    }

    private static Stream<Location> locations(Parsed parsed) {
        Stream<Location> all = parsed instanceof Parsed.Facts facts
                ? locations(facts.definition())
                : Stream.of(((Parsed.NotAnalysed) parsed).location());
        return all.filter(Objects::nonNull);
    }

    private static Stream<Location> locations(Definition definition) {
        return Stream.of(
                        definition.stages().stream().map(Stage::location),
                        definition.steps().stream().map(Step::location),
                        definition.steps().stream()
                                .flatMap(step -> step.commands().stream().map(Command::location)))
                .flatMap(locations -> locations);
    }
}
