package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ksb.facts.Build;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTreeTest {
    @TempDir
    Path folder;

    @Test
    void jobs_are_found_in_folders_and_sorted_by_full_name() {
        HomeBuilder home = home().file("jobs/team/config.xml", "<com.cloudbees.hudson.plugins.folder.Folder/>")
                .file("jobs/team/jobs/inner/config.xml", "<com.cloudbees.hudson.plugins.folder.Folder/>")
                .file("jobs/team/jobs/inner/jobs/app/config.xml", "<flow-definition plugin='workflow-job@2.1'/>")
                .file("jobs/lib/config.xml", "<project/>");

        assertThat(jobs(home)).isEqualTo("lib FREESTYLE, team/inner/app PIPELINE");
    }

    @Test
    void a_branch_is_called_by_its_true_name() {
        HomeBuilder home = home().file(
                        "jobs/shop/config.xml",
                        "<org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject/>")
                .file(
                        "jobs/shop/branches/feature-l.ab12cd.in/config.xml",
                        branch("GitBranchSCMHead", "feature/login", ""))
                .file("jobs/shop/branches/main/config.xml", branch("GitBranchSCMHead", "main", """
                        <actions><jenkins.scm.api.metadata.PrimaryInstanceMetadataAction plugin="scm-api@2"/></actions>"""))
                .file("jobs/shop/branches/PR-7/config.xml", branch("PullRequestSCMHead", "PR-7", ""))
                .file("jobs/shop/branches/old.x/config.xml", "<flow-definition/>")
                .file("jobs/shop/branches/old.x/name-utf8.txt", "fix%2Fold")
                .file("jobs/shop/branches/hot%2Ffix/config.xml", "<flow-definition/>");

        assertThat(jobs(home))
                .isEqualTo("shop/PR-7 PIPELINE change, shop/feature/login PIPELINE, shop/fix/old PIPELINE,"
                        + " shop/hot/fix PIPELINE, shop/main PIPELINE primary");
    }

    @Test
    void a_maven_module_and_a_matrix_configuration_are_part_of_their_job() {
        HomeBuilder home = home().file("jobs/m/config.xml", "<maven2-moduleset/>")
                .file("jobs/m/modules/org.x$core/config.xml", "<maven2/>")
                .file("jobs/x/config.xml", "<matrix-project/>")
                .file("jobs/x/configurations/axis-jdk/17/axis-os/linux/config.xml", "<matrix-config/>")
                .folder("jobs/x/configurations/axis-jdk/21/axis-os/linux/builds");

        assertThat(jobs(home))
                .isEqualTo("m MAVEN, m/org.x$core MAVEN_MODULE of m, x MATRIX,"
                        + " x/jdk=17,os=linux MATRIX_CONFIGURATION of x, x/jdk=21,os=linux MATRIX_CONFIGURATION of x");
    }

    @Test
    void a_job_is_found_by_its_builds_where_its_configuration_is_gone_or_broken() {
        HomeBuilder home = home().folder("jobs/gone/builds")
                .file("jobs/torn/config.xml", "<project><a>")
                .folder("jobs/torn/builds");

        assertThat(jobs(home)).isEqualTo("gone OTHER, torn FREESTYLE");
        assertThat(home.open().notices())
                .anyMatch(notice -> notice.equals("jobs/gone: no config.xml"))
                .anyMatch(notice -> notice.startsWith("jobs/torn/config.xml: it is no well-formed XML"));
    }

    @Test
    void a_torn_configuration_still_gives_the_branch_its_name() {
        String whole = branch("GitBranchSCMHead", "feature/login", "");
        HomeBuilder home = home().file("jobs/shop/config.xml", "<x.WorkflowMultiBranchProject/>")
                .file("jobs/shop/branches/feature-l.ab12cd.in/config.xml", whole.substring(0, whole.indexOf("<scm>")));

        assertThat(jobs(home)).isEqualTo("shop/feature/login PIPELINE");
    }

    @Test
    void a_matrix_without_axes_has_one_configuration_and_a_promotion_has_builds_of_its_own() {
        HomeBuilder home = home().file("jobs/m/config.xml", "<matrix-project/>")
                .folder("jobs/m/configurations/builds")
                .file("jobs/p/config.xml", "<project/>")
                .file("jobs/p/promotions/to test/config.xml", "<x.PromotionProcess/>")
                .folder("jobs/p/promotions/to test/builds");

        assertThat(jobs(home))
                .isEqualTo(
                        "m MATRIX, m/default MATRIX_CONFIGURATION of m, p FREESTYLE, p/promotions/to test OTHER of p");
        assertThat(home.open().notices()).isEmpty();
    }

    @Test
    void a_job_may_have_any_name_that_jenkins_allows() {
        List<String> names = List.of(
                "a b",
                "a+b",
                "a=b,c",
                "a'b",
                "a\"b",
                "(a)",
                "{a}",
                "~a",
                "_",
                "-a",
                "a.b",
                "a`b",
                "\u00e4\u00f6",
                "\u65e5\u672c\u8a9e",
                "\ud83d\ude80");
        HomeBuilder home = home();
        names.forEach(name -> home.file("jobs/" + name + "/config.xml", "<project/>")
                .file("jobs/" + name + "/builds/1/build.xml", "<build><result>SUCCESS</result></build>"));

        assertThat(home.builds()).extracting(Build::job).containsExactlyInAnyOrderElementsOf(names);
        assertThat(home.builds()).extracting(Build::status).containsOnly(Build.Status.OK);
    }

    @Test
    void builds_that_are_kept_elsewhere_are_told() {
        HomeBuilder home = new HomeBuilder(folder)
                .file("config.xml", "<hudson><buildsDir>${ITEM_ROOTDIR}/builds</buildsDir></hudson>")
                .file("jobs/a/config.xml", "<project/>");
        assertThat(home.open().notices()).isEmpty();

        home.file("config.xml", "<hudson><buildsDir>/mnt/builds/${ITEM_FULL_NAME}</buildsDir></hudson>");
        assertThat(home.open().notices())
                .containsExactly("config.xml: builds are kept at /mnt/builds/${ITEM_FULL_NAME}, which is not read");
    }

    @Test
    void links_are_not_followed_and_told() {
        HomeBuilder home = home().file("jobs/a/config.xml", "<project/>")
                .link("jobs/b", "a")
                .link("jobs/out", "/");

        assertThat(jobs(home)).isEqualTo("a FREESTYLE");
        assertThat(home.open().notices())
                .containsExactly("jobs/b: a link, not followed", "jobs/out: a link, not followed");
    }

    @Test
    void a_folder_without_jobs_and_without_a_configuration_is_no_home() {
        new HomeBuilder(folder).file("pom.xml", "<project/>").folder("jobs");

        assertThatThrownBy(() -> JenkinsHome.open(folder))
                .isInstanceOf(NotAHomeException.class)
                .hasMessage(folder
                        + " is no JENKINS_HOME: expected a config.xml whose root is <hudson>, or jobs/NAME/config.xml");
    }

    private HomeBuilder home() {
        return new HomeBuilder(folder).file("config.xml", "<?xml version='1.1' encoding='UTF-8'?>\n<hudson/>");
    }

    private static String branch(String head, String name, String actions) {
        return """
                <?xml version='1.1' encoding='UTF-8'?>
                <flow-definition plugin="workflow-job@2.25">
                  <properties>
                    <org.jenkinsci.plugins.workflow.multibranch.BranchJobProperty plugin="workflow-multibranch@2.20">
                      <branch plugin="branch-api@2.0.20">
                        <head class="org.example.%s"><name>%s</name><target><name>main</name></target></head>
                        <scm><branches><hudson.plugins.git.BranchSpec><name>*</name></hudson.plugins.git.BranchSpec></branches></scm>
                        %s
                      </branch>
                    </org.jenkinsci.plugins.workflow.multibranch.BranchJobProperty>
                  </properties>
                </flow-definition>
                """.formatted(head, name, actions);
    }

    private static String jobs(HomeBuilder home) {
        return home.open().jobs().stream()
                .map(JobFolder::job)
                .map(job -> job.name() + " " + job.kind()
                        + job.branch()
                                .map(branch -> (branch.primary() ? " primary" : "")
                                        + (branch.changeRequest() ? " change" : ""))
                                .orElse("")
                        + job.partOf().map(whole -> " of " + whole).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
