package io.jenkins.plugins.ksb.detect;

import static io.jenkins.plugins.ksb.detect.Facts.facts;
import static io.jenkins.plugins.ksb.detect.Facts.named;
import static io.jenkins.plugins.ksb.detect.Facts.text;
import static io.jenkins.plugins.ksb.detect.TestPacks.pack;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CodedDetectorsTest {

    @Nested
    class EnvironmentPromotionTest {
        private final TestPacks packs = pack(
                        "environment-promotion", "structure", "id: x, detector: environment-promotion")
                .and("automated-deployment", "work", "id: d, commands: [deploy], names: [ship]");

        @Test
        void stages_named_after_environments_in_order() {
            assertThat(find(facts().stage("Deploy to staging")
                            .sh("deploy a")
                            .stage("Prod")
                            .sh("deploy b")))
                    .containsExactly("2:1 HIGH");
        }

        @Test
        void deployments_that_name_their_environments() {
            assertThat(find(facts().sh("deploy -n shop-dev").sh("deploy -f values-prod.yaml")))
                    .containsExactly("2:1 HIGH");
            assertThat(find(facts().sh("./ship.sh dev").sh("./ship.sh pre-prod")))
                    .containsExactly("2:1 LOW");
        }

        @Test
        void stages_named_after_environments_that_deploy_nothing_are_nothing() {
            assertThat(find(facts().stage("Deploy to staging")
                            .sh("echo a")
                            .stage("Prod")
                            .sh("deploy b")))
                    .isEmpty();
            assertThat(find(facts().stage("Staging").sh("echo a").stage("Prod").sh("echo b")))
                    .isEmpty();
        }

        @Test
        void tests_are_no_environment() {
            assertThat(find(facts().stage("Test and package")
                            .sh("deploy a")
                            .stage("Prod")
                            .sh("deploy b")))
                    .isEmpty();
            assertThat(find(facts().stage("Deploy to test")
                            .sh("deploy a")
                            .stage("Prod")
                            .sh("deploy b")))
                    .hasSize(1);
        }

        @Test
        void the_same_environment_twice_is_no_promotion() {
            assertThat(find(facts().sh("deploy prod-eu").sh("deploy prod-us"))).isEmpty();
        }

        @Test
        void environments_side_by_side_are_no_promotion() {
            assertThat(find(facts().stage("All")
                            .stage("staging", 0, Stage.Kind.PARALLEL)
                            .sh("deploy a")
                            .stage("prod", 0, Stage.Kind.PARALLEL)
                            .sh("deploy b")))
                    .isEmpty();
        }

        @Test
        void one_environment_for_each_branch_is_not_sure() {
            assertThat(find(facts().stage("Staging")
                            .in(Section.WHEN)
                            .step("branch", text("develop"))
                            .in(Section.BODY)
                            .sh("deploy a")
                            .stage("Prod")
                            .in(Section.WHEN)
                            .step("branch", text("main"))
                            .in(Section.BODY)
                            .sh("deploy b")))
                    .containsExactly("4:1 LOW");
        }

        @Test
        void a_parameter_that_offers_environments_is_not_sure() {
            Facts facts = facts().in(Section.PARAMETERS)
                    .step("choice", named("name", "TARGET", "choices", "dev\nstaging\nprod"))
                    .in(Section.BODY);

            assertThat(find(facts)).isEmpty();
            assertThat(find(facts.sh("deploy ${params.TARGET}"))).containsExactly("1:1 LOW");
        }

        @Test
        void a_variable_by_branch_is_not_sure() {
            Value target = new Value.Choice(List.of(text("prod"), text("preprod")));

            assertThat(find(facts().in(Section.ENVIRONMENT)
                            .step("TARGET", target)
                            .in(Section.BODY)
                            .sh("deploy ${TARGET}")))
                    .containsExactly("1:1 LOW");
        }

        private List<String> find(Facts facts) {
            return only("environment-promotion", packs, facts);
        }
    }

    @Nested
    class UnknownStepTest {
        private final TestPacks packs = pack("composition", "structure", "id: x, detector: unknown-step")
                .and("other", "structure", "id: known, steps: [knownByRule]");

        @Test
        void each_unknown_step_counts_once() {
            assertThat(only(
                            "composition",
                            packs,
                            facts().step("sh")
                                    .from(Origin.UNKNOWN)
                                    .step("buildAll")
                                    .step("buildAll")
                                    .step("knownByRule")))
                    .containsExactly("2:1 LOW");
        }
    }

    @Nested
    class JunitOnlyTest {
        private final TestPacks packs =
                pack("unit-testing", "check", "id: x, detector: junit-only", "id: make, commands: [make test]");

        @Test
        void results_without_tests_come_from_somewhere() {
            assertThat(only("unit-testing", packs, facts().step("junit").step("junit")))
                    .containsExactly("1:1 LOW");
            assertThat(only("unit-testing", packs, facts().sh("make test").step("junit")))
                    .containsExactly("1:1 HIGH");
        }
    }

    @Nested
    class CreatedAndDestroyedTest {
        private final TestPacks packs = pack("ephemeral", "structure", "id: x, detector: created-and-destroyed");

        @Test
        void what_is_created_is_destroyed_later() {
            assertThat(find(facts().sh("docker compose -f a.yml up -d").sh("docker compose down")))
                    .containsExactly("2:1 HIGH");
            assertThat(find(facts().sh("docker compose down").sh("docker compose up")))
                    .isEmpty();
            assertThat(find(facts().sh("kind create cluster").sh("minikube delete")))
                    .isEmpty();
        }

        @Test
        void the_choice_between_the_two_is_none() {
            assertThat(find(facts().in(Section.WHEN)
                            .block("if", named("0", "${params.ACTION} == 'apply'"))
                            .in(Section.BODY)
                            .sh("terraform apply")
                            .sh("terraform destroy")))
                    .isEmpty();
        }

        private List<String> find(Facts facts) {
            return only("ephemeral", packs, facts);
        }
    }

    @Nested
    class ContainerLeftRunningTest {
        private final TestPacks packs = pack("deployed", "work", "id: x, detector: container-left-running")
                .and("containerisation", "work", "id: docker, commands: [docker build]");

        @Test
        void a_container_that_nobody_stops_is_a_deployment() {
            assertThat(find("docker build -t shop .", "docker rm -f shop", "docker run -d --name shop shop"))
                    .containsExactly("1:1 HIGH");
            assertThat(find("docker build -t shop .", "docker run -d --name shop shop", "docker stop shop"))
                    .isEmpty();
            assertThat(find("docker build -t shop .", "docker run -d postgres:15"))
                    .isEmpty();
            assertThat(find("docker run -d shop")).isEmpty();
        }

        private List<String> find(String... commands) {
            return only("deployed", packs, facts().stage("Ship").sh(commands));
        }
    }

    @Nested
    class TestsWithServicesTest {
        private final TestPacks packs = pack("integration", "check", "id: x, detector: tests-with-services")
                .and("unit-testing", "check", "id: npm, commands: [npm test]");

        @Test
        void tests_behind_the_start_of_a_service_may_need_it() {
            assertThat(find(facts().sh("docker compose up -d db", "npm test"))).containsExactly("1:1 LOW");
            assertThat(find(facts().sh("npm test", "docker compose up -d db"))).isEmpty();
            assertThat(find(facts().sh("docker run -d -e POSTGRES_USER=x postgres:15", "npm test")))
                    .hasSize(1);
            assertThat(find(facts().block("docker.image.withRun", named()).sh("npm test")))
                    .hasSize(1);
        }

        private List<String> find(Facts facts) {
            return only("integration", packs, facts);
        }
    }

    @Nested
    class GitopsCommitTest {
        private final TestPacks packs = pack("automated-deployment", "work", "id: x, detector: gitops-commit");

        @Test
        void an_image_written_committed_and_pushed_is_a_deployment() {
            assertThat(find("sed -i s/image:.*/image:v2/ app.yaml", "git commit -am v2", "git push"))
                    .containsExactly("1:1 LOW");
            assertThat(find("kustomize edit set image app=v2", "git commit -am v2", "git push"))
                    .hasSize(1);
            assertThat(find("sed -i s/a/b/ readme.md", "git commit -am v2", "git push"))
                    .isEmpty();
            assertThat(find("git commit -am v2", "git push")).isEmpty();
        }

        private List<String> find(String... commands) {
            return only("automated-deployment", packs, facts().sh(commands));
        }
    }

    /** {@code line:column confidence} of one practice. */
    private static List<String> only(String practice, TestPacks packs, Facts facts) {
        return packs.evidence(facts.definition()).stream()
                .filter(evidence -> evidence.practice().equals(practice))
                .map(evidence -> evidence.location() + " " + evidence.confidence())
                .toList();
    }
}
