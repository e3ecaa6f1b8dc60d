package io.jenkins.plugins.ksb.detect;

import static io.jenkins.plugins.ksb.detect.Facts.facts;
import static io.jenkins.plugins.ksb.detect.Facts.named;
import static io.jenkins.plugins.ksb.detect.Facts.text;
import static io.jenkins.plugins.ksb.detect.TestPacks.pack;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorTest {

    @Test
    void commands_and_steps_are_evidence() {
        TestPacks packs = pack("build", "work", "id: mvn, commands: [mvn package]")
                .and("reports", "structure", "id: junit, steps: [junit]");

        assertThat(packs.find(facts().sh("mvn -B package", "echo mvn package").step("junit", text("*.xml"))))
                .containsExactly("1:1 build/mvn ENFORCED HIGH", "2:1 reports/junit NOT_APPLICABLE HIGH");
    }

    @Test
    void tokens_switch_a_rule_off() {
        TestPacks packs = pack(
                "tests",
                "check",
                "id: mvn, commands: [mvn test], off: [-DskipTests, '-Dskip=true', '-x test']",
                "id: publish, steps: [publish], off: [skip=true]");

        assertThat(packs.find(facts().sh("mvn test -DskipTests", "mvn -Dskip=true test", "mvn test -x test")
                        .step("publish", named("skip", "true"))))
                .isEmpty();
        assertThat(packs.find(facts().sh("mvn test -Dskip=false").step("publish", named("skip", "false"))))
                .hasSize(2);
    }

    @Test
    void scripts_of_unknown_steps_are_seen_with_low_confidence() {
        TestPacks packs = pack("build", "work", "id: make, commands: [make]");

        assertThat(packs.find(facts().from(Origin.UNKNOWN).script("agentSh", List.of(), "make")))
                .containsExactly("1:1 build/make ENFORCED LOW");
    }

    @Test
    void libraries_are_judged_by_their_methods_with_low_confidence() {
        TestPacks packs = pack("build", "work", "id: make, commands: [make]");

        assertThat(packs.find(facts().kind(Definition.Kind.LIBRARY).sh("make")))
                .containsExactly("1:1 build/make ENFORCED LOW");
    }

    @Test
    void names_speak_where_content_cannot_be_seen() {
        TestPacks packs = pack("deploys", "work", "id: named, names: ['deploy|deployment !undeploy']");

        assertThat(packs.find(facts().sh(
                                "./deploy.sh prod",
                                "bash ci/run-deploy.sh",
                                "make -j4 deploy",
                                "npm run deploy:prod",
                                "scripts/deploy",
                                "cat deploy.sh",
                                "echo deploy",
                                "yarn add deploy",
                                "gradle build -x deploy")
                        .from(Origin.UNKNOWN)
                        .step("deployToStaging")
                        .from(Origin.STEP)
                        .step("deployToStaging")
                        .step("build", named("job", "Deploy-prod"))))
                .containsExactly(
                        "1:1 deploys/named ENFORCED LOW",
                        "1:1 deploys/named ENFORCED LOW",
                        "1:1 deploys/named ENFORCED LOW",
                        "1:1 deploys/named ENFORCED LOW",
                        "1:1 deploys/named ENFORCED LOW",
                        "2:1 deploys/named ENFORCED LOW",
                        "3:1 deploys/named ENFORCED LOW",
                        "4:1 deploys/named ENFORCED LOW");
    }

    @Test
    void a_rule_narrows_the_sorts_of_names() {
        TestPacks packs = pack("deploys", "work", "id: named, names: [deploy], in: [job]");

        assertThat(packs.find(facts().sh("make deploy").step("build", text("deploy"))))
                .containsExactly("2:1 deploys/named ENFORCED LOW");
    }

    @Test
    void a_step_that_a_rule_is_sure_of_is_not_judged_by_its_name() {
        TestPacks packs = pack("deploys", "work", "id: named, names: [deploy]")
                .and("notes", "structure", "id: hook, steps: [deployNotice]", "id: any, steps: ['*'], confidence: low");

        assertThat(packs.find(facts().from(Origin.UNKNOWN).step("deployNotice").step("deployAll")))
                .containsExactly(
                        "1:1 notes/hook NOT_APPLICABLE HIGH",
                        "2:1 deploys/named ENFORCED LOW",
                        "2:1 notes/any NOT_APPLICABLE LOW");
    }

    @Test
    void evidence_gives_further_evidence() {
        TestPacks packs = pack(
                        "images", "work", "id: docker, commands: [docker build]", "id: kaniko, commands: [executor]")
                .and("build", "work", "id: image, evidence: [images/docker]")
                .and("shipping", "work", "id: built, evidence: [build], confidence: low");

        assertThat(packs.find(facts().sh("docker build .").sh("executor")))
                .containsExactly(
                        "1:1 build/image ENFORCED HIGH",
                        "1:1 images/docker ENFORCED HIGH",
                        "1:1 shipping/built ENFORCED LOW",
                        "2:1 images/kaniko ENFORCED HIGH");
    }

    @Test
    void evidence_that_feeds_itself_ends() {
        TestPacks packs = pack("a", "work", "id: x, commands: [x]", "id: from-b, evidence: [b]")
                .and("b", "work", "id: from-a, evidence: [a]");

        assertThat(packs.find(facts().sh("x"))).hasSize(2);
    }

    @Test
    void other_evidence_may_have_to_stand_before_or_behind() {
        TestPacks packs = pack("deploys", "work", "id: kubectl, commands: [kubectl apply]")
                .and("verified", "check", "id: curl, commands: [curl], after: [deploys]")
                .and("prepared", "work", "id: sed, commands: [sed], before: [deploys]")
                .and("kept", "work", "id: tar, commands: [tar], requires: [deploys]");

        assertThat(packs.find(facts().sh("curl a")
                        .sh("sed b")
                        .sh("kubectl apply")
                        .sh("curl c")
                        .sh("sed d")
                        .sh("tar e")))
                .containsExactly(
                        "2:1 prepared/sed ENFORCED HIGH",
                        "3:1 deploys/kubectl ENFORCED HIGH",
                        "4:1 verified/curl ENFORCED HIGH",
                        "6:1 kept/tar ENFORCED HIGH");
        assertThat(packs.find(facts().sh("curl a", "sed b", "tar c"))).isEmpty();
    }

    @Test
    void before_holds_in_the_same_stage() {
        TestPacks packs = pack("deploys", "work", "id: kubectl, commands: [kubectl apply]")
                .and("guarded", "work", "id: input, steps: [input], before: [deploys]");

        assertThat(packs.find(facts().stage("Ship").sh("kubectl apply").step("input")))
                .contains("2:1 guarded/input ENFORCED HIGH");
        assertThat(packs.find(
                        facts().stage("Ship").sh("kubectl apply").stage("Next").step("input")))
                .hasSize(1);
    }

    @Test
    void a_match_may_have_to_stand_inside_something() {
        TestPacks packs = pack(
                "clean",
                "structure",
                "id: post, commands: [rm], within: ['post:*']",
                "id: sonar, commands: [mvn], within: ['step:withSonar*']",
                "id: stage, commands: [kubectl], within: ['stage:*deploy*']");

        assertThat(packs.find(facts().sh("rm a", "mvn b", "kubectl c"))).isEmpty();
        assertThat(packs.find(facts().block("withSonarQubeEnv", named())
                        .sh("mvn a")
                        .end()
                        .stage("Deploy it")
                        .sh("kubectl b")
                        .in(Section.POST)
                        .block("always", named())
                        .in(Section.BODY)
                        .sh("rm c")))
                .hasSize(3);
    }

    @Test
    void publishers_of_configured_jobs_run_always() {
        TestPacks packs = pack("kept", "structure", "id: a, steps: [ArtifactArchiver], within: ['post:always']");

        assertThat(packs.find(facts().in(Section.POST).step("ArtifactArchiver")))
                .hasSize(1);
        assertThat(packs.find(facts().step("ArtifactArchiver"))).isEmpty();
    }

    @Test
    void a_command_may_have_to_be_reached_through_a_wrapper() {
        TestPacks packs = pack("remote", "work", "id: ssh, commands: ['*'], via: ['ssh*']");

        assertThat(packs.find(facts().script("sh", List.of("sudo", "ssh host"), "uptime")
                        .sh("uptime")))
                .containsExactly("1:1 remote/ssh ENFORCED HIGH");
    }

    @Test
    void each_command_is_one_piece_of_evidence_of_a_practice() {
        TestPacks packs = pack(
                "build",
                "work",
                "id: a, commands: [make], confidence: low",
                "id: c, commands: [make]",
                "id: b, commands: [make]");

        assertThat(packs.find(facts().sh("make"))).containsExactly("1:1 build/b ENFORCED HIGH");
        assertThat(packs.detector().detectAll(facts().sh("make").definition())).hasSize(3);
    }

    @Test
    void evidence_tells_where_it_stands_and_what_it_saw() {
        Definition definition =
                facts().stage("Build").sh("make all ${params.X}").definition();
        Evidence evidence = pack("build", "work", "id: make, commands: [make]")
                .evidence(definition)
                .get(0);

        assertThat(evidence.path()).isEqualTo("Jenkinsfile");
        assertThat(evidence.stages()).containsExactly("Build");
        assertThat(evidence.subject()).isEqualTo("make all ${params.X}");
        assertThat(evidence.id()).matches("[0-9a-f]{16}");
    }

    @Test
    void ids_survive_moved_lines_and_tell_occurrences_apart() {
        TestPacks packs = pack("build", "work", "id: make, commands: [make]");
        List<String> ids = ids(packs, facts().sh("make").sh("make"));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids(packs, facts().step("echo").step("echo").sh("make").sh("make")))
                .isEqualTo(ids);
        assertThat(ids(packs, facts().stage("Other").sh("make"))).doesNotContainAnyElementsOf(ids);
    }

    private static List<String> ids(TestPacks packs, Facts facts) {
        return packs.evidence(facts.definition()).stream().map(Evidence::id).toList();
    }
}
