package io.jenkins.plugins.ksb.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class RulePackSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Path.of("docs/schemas/rule-pack.schema.json").toUri());
    private static final String PACK = """
            practice: tea
            title: Tea
            summary: Makes tea.
            why: People work better.
            kind: check
            remedy: { text: Make some., example: sh 'brew tea' }
            rules:
              - id: kettle
                title: Kettle
                commands: [kettle boil]
                steps: [kettle, { step: pot, with: { "0|size": 5 }, section: post }]
                names: boil
                in: [script, task]
                evidence: [tea/kettle]
                off: --cold
                default: advisory
                within: ['post:*']
                hits: [kettle boil, { bat: kettle, enforcement: none, confidence: low }]
                misses: [cat kettle]
            """;

    @ParameterizedTest
    @MethodSource("builtIn")
    void built_in_packs_are_valid(PackText pack) {
        assertThat(SCHEMA.validate(json(pack.text()))).isEmpty();
    }

    static List<PackText> builtIn() {
        return BuiltInPacks.texts();
    }

    @Test
    void a_pack_with_everything_is_valid_for_schema_and_loader() {
        assertThat(SCHEMA.validate(json(PACK))).isEmpty();
        assertThat(read(PACK).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice: tea > practice: Black Tea",
                "practice: tea > colour: green",
                "title: Tea > title: [Tea]",
                "why: People work better. > why: ''",
                "kind: check > kind: chore",
                "text: Make some., > ",
                "id: kettle > id: Kettle",
                "    title: Kettle > ",
                "commands: [kettle boil] > commands: { kettle: boil }",
                "step: pot, > ",
                "section: post > section: pre",
                "section: post > pre: true",
                "with: { \"0|size\": 5 } > with: [x]",
                "in: [script, task] > in: [file]",
                "default: advisory > default: maybe",
                "within: ['post:*'] > within: [moon]",
                "hits: [kettle boil,  > hits: [{},",
                "misses: [cat kettle] > misses: []",
                "misses: [cat kettle] > misses: cat kettle",
                "    misses: [cat kettle] > ",
                "bat: kettle, > bat: kettle, sh: kettle,",
                "enforcement: none > enforcement: never",
                "confidence: low > confidence: lower",
                "off: --cold > cold: true",
            })
    void schema_and_loader_refuse_the_same(String change) {
        String[] fromTo = change.split(" > ", -1);
        String bad = PACK.replace(fromTo[0], fromTo[1]);

        assertThat(bad).isNotEqualTo(PACK);
        assertThat(SCHEMA.validate(json(bad))).isNotEmpty();
        assertThat(read(bad).isSound()).isFalse();
    }

    private static PackRead read(String text) {
        return PackRead.strictly(new PackText("tea.yaml", text));
    }

    private static JsonNode json(String yaml) {
        return new ObjectMapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }
}
