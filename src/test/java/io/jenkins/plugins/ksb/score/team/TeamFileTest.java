package io.jenkins.plugins.ksb.score.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jenkins.plugins.ksb.evidence.yaml.Fault;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamFileTest {
    private static final String FULL = """
            teams:
              - name: Shop
                jobs: [shop/*, billing]
                people:
                  - {id: ann, jenkinsId: ann.b, emails: [Ann@Example.org, ann@home.example]}
                  - {id: bob}
              - name: Platform
                jobs: platform/*
                people:
                  - {id: ann, emails: ann@example.org}
                showPeople: true
            """;

    @Test
    void addresses_are_kept_in_lower_case() {
        Team shop = read(FULL).get(0);

        assertThat(shop.people().get(0).emails()).containsExactlyInAnyOrder("ann@example.org", "ann@home.example");
        assertThat(shop.people().get(0).jenkinsId()).contains("ann.b");
        assertThat(shop.showPeople()).isFalse();
    }

    @Test
    void one_person_may_be_in_several_teams() {
        Team platform = read(FULL).get(1);

        assertThat(platform.jobs()).containsExactly("platform/*");
        assertThat(platform.people().get(0).id()).isEqualTo("ann");
        assertThat(platform.showPeople()).isTrue();
    }

    @Test
    void whoever_is_not_in_the_file_has_no_id() {
        assertThat(read(FULL).get(0).ids(List.of("ann@example.org", "eve@example.org")))
                .containsExactly("ann");
    }

    @Test
    void every_fault_is_told_with_its_place() {
        InvalidYamlException thrown = catchThrowableOfType(InvalidYamlException.class, () -> read("""
                teams:
                  - name: A
                    jobs: []
                    people:
                      - {id: ann, emails: [ann]}
                      - {id: ann, emails: [a@example.org]}
                      - {id: bob, emails: [A@example.org], mail: x}
                  - name: A
                """));

        assertThat(thrown.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "t.yaml:3: teams[0].jobs: must hold a pattern; '*' is all jobs",
                        "t.yaml:5: teams[0].people[0].emails[0]: must be an e-mail address (found: ann)",
                        "t.yaml:6: teams[0].people[1]: has the id of another one in this team, ann",
                        "t.yaml:7: teams[0].people[2].emails[0]: is an address of ann already (found: A@example.org)",
                        "t.yaml:7: teams[0].people[2].mail: is not a key known here (found: x)",
                        "t.yaml:8: teams[1]: has the name of another team, A",
                        "t.yaml:8: teams[1]: needs the key 'jobs'");
    }

    @Test
    void a_file_without_teams_is_refused() {
        assertThat(catchThrowableOfType(InvalidYamlException.class, () -> read("teams: []\n"))
                        .faults())
                .hasSize(1);
        assertThat(catchThrowableOfType(InvalidYamlException.class, () -> read("jobs: x\n"))
                        .faults())
                .hasSize(2);
    }

    @Test
    void what_can_be_read_satisfies_the_schema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas/team.schema.json")));

        assertThat(schema.validate(FULL, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(Files.readString(Path.of("samples/team-home/team.yaml")), InputFormat.YAML))
                .isEmpty();
        assertThat(schema.validate("teams:\n  - {name: A, jobs: [], people: [{emails: [x]}]}\n", InputFormat.YAML))
                .isNotEmpty();
    }

    private static List<Team> read(String text) {
        return TeamFile.read("t.yaml", text);
    }
}
