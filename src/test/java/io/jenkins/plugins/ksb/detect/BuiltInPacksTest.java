package io.jenkins.plugins.ksb.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInPacksTest {
    private static final Path RULES = Path.of("src/main/resources/io/jenkins/plugins/ksb/rules");

    @Test
    void the_index_names_every_pack() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            List<String> packs = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();

            assertThat(BuiltInPacks.practices()).isEqualTo(packs);
        }
    }

    /** Reading them quickly leaves samples and checks out, and nothing else. */
    @Test
    void reading_quickly_gives_the_same_packs() {
        RulePacks quick = RulePacks.builtIn();
        RulePacks strict = RulePacks.builtInWithSamples();

        assertThat(quick.version()).isEqualTo(strict.version());
        assertThat(quick.rules().map(BuiltInPacksTest::withoutSamples))
                .hasToString(strict.rules()
                        .map(BuiltInPacksTest::withoutSamples)
                        .toList()
                        .toString());
        assertThat(strict.rules()).allSatisfy(rule -> assertThat(rule.hits()).isNotEmpty());
    }

    @Test
    void the_packs_know_many_tools() {
        assertThat(RulePacks.builtIn().known()).isGreaterThan(4_000);
    }

    private static String withoutSamples(Rule rule) {
        return rule.name()
                + rule.title()
                + rule.matchers()
                + rule.conditions()
                + rule.effects()
                + rule.file()
                + rule.line();
    }
}
