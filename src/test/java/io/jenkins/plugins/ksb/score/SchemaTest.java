package io.jenkins.plugins.ksb.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.jenkins.plugins.ksb.evidence.yaml.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are help for editors; what ships has to satisfy them. */
class SchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"st0825-1.0", "st0825-1.1", "bcs-senior-devops-engineer"})
    void built_in_standards_satisfy_their_schema(String id) {
        assertThat(messages("standard", Shipped.text("standards/" + id + ".yaml")))
                .isEmpty();
    }

    @Test
    void the_built_in_maturity_model_satisfies_its_schema() {
        assertThat(messages("maturity", Shipped.text("maturity/default.yaml"))).isEmpty();
    }

    @Test
    void unknown_keys_and_values_are_refused() {
        assertThat(messages("standard", "schema-version: '1.0'\nid: x\nextends: st0825-1.0\ntypo: 1\n"))
                .hasSize(1);
        assertThat(messages("maturity", "schema-version: '2.0'\nid: x\n")).hasSizeGreaterThan(3);
    }

    private static Set<ValidationMessage> messages(String schema, String yaml) {
        return schema(schema).validate(yaml, InputFormat.YAML);
    }

    private static JsonSchema schema(String name) {
        try {
            String text = Files.readString(Path.of("docs/schemas", name + ".schema.json"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
