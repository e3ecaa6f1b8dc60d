package io.jenkins.plugins.ksb.jenkins.acceptance;

import static io.jenkins.plugins.ksb.jenkins.acceptance.RealJenkins.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The built plugin in a real Jenkins. See docs/administering.md for how to run it. */
@Tag("acceptance")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginAcceptanceIT {
    private static final String WAR = "KSB_JENKINS_WAR";
    private static final String PLUGINS = "KSB_JENKINS_PLUGINS";
    private static final String SHOP = """
            pipeline {
              agent any
              stages {
                stage('Test') {
                  steps {
                    sh 'mkdir -p bin; printf "#!/bin/sh\\\\necho $0 $*\\\\n" > bin/mvn; cp bin/mvn bin/trivy; chmod +x bin/*'
                    sh 'PATH=$PWD/bin:$PATH mvn -B verify'
                    writeFile file: 'TEST-a.xml', text: '<testsuite name="a" tests="1"><testcase classname="CartTest" name="adds" time="1"/></testsuite>'
                    junit 'TEST-*.xml'
                  }
                }
                stage('<b>Scan</b>') {
                  steps {
                    sh 'PATH=$PWD/bin:$PATH trivy fs --exit-code 1 .'
                  }
                }
              }
            }
            """;

    @TempDir
    private static Path home;

    private static RealJenkins jenkins;

    @BeforeAll
    static void start() throws Exception {
        String war = System.getenv(WAR);
        String plugins = System.getenv(PLUGINS);
        if (war == null || plugins == null) {
            String how = "Not run: to try the plugin in a real Jenkins, set " + WAR + " to a jenkins.war and " + PLUGINS
                    + " to a folder with plugins.";
            System.out.println(how);
            Assumptions.abort(how);
        }
        jenkins = new RealJenkins(
                Path.of(war),
                Path.of(plugins),
                Path.of(System.getProperty("ksb.hpi", "target/ksb-scorecard.hpi")),
                home);
        jenkins.start();
        jenkins.pipeline("shop", SHOP);
        jenkins.analysed("shop");
    }

    @AfterAll
    static void stop() throws Exception {
        if (jenkins != null) {
            jenkins.close();
        }
    }

    @Test
    @Order(1)
    void buildsShowBadgesAndTheirEvidence() throws Exception {
        assertThat(jenkins.page("job/shop/")).contains("KSB scorecard");
        assertThat(jenkins.page("job/shop/buildHistory/ajax")).contains("ksb-badge");
        assertThat(jenkins.page("job/shop/1/")).contains("This build supports", "ksb-badge");
        assertThat(jenkins.page("job/shop/1/ksb/")).contains("mvn -B verify", "proved", "K14");
        assertThat(jenkins.page("job/shop/ksb/")).contains("Practice areas", "Open Government Licence");
    }

    @Test
    @Order(1)
    void textOfPipelinesIsOnlyEverText() throws Exception {
        assertThat(jenkins.page("job/shop/1/ksb/"))
                .contains("&lt;b>Scan&lt;/b>")
                .doesNotContain("<b>Scan</b>");
    }

    @Test
    @Order(1)
    void programsReadTheSameOverHttp() throws Exception {
        JsonNode build = jenkins.json("job/shop/1/ksb/api/json");
        assertThat(build.get("supports").get("K14").asText()).isEqualTo("SUPPORTED");
        assertThat(jenkins.page("job/shop/1/ksb/api/xml?tree=score")).startsWith("<buildPage");

        JsonNode report = jenkins.json("job/shop/ksb/report.json");
        assertThat(report.get("results").get(0).get("scope").asText()).isEqualTo("HISTORY");
        String tag = jenkins.get("job/shop/ksb/report.json")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(jenkins.get("job/shop/ksb/report.json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);

        HttpResponse<String> badge = jenkins.get("job/shop/ksb/badge.svg?subject=K14");
        assertThat(badge.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(badge.body()).contains("K14", "supported");
        assertThat(jenkins.page("job/shop/ksb/badge.svg?subject=%3Cscript%3E")).doesNotContain("script>");
    }

    @Test
    @Order(1)
    void nothingIsStoredWithTheBuild() throws Exception {
        Path build = home.resolve("jobs/shop/builds/1");
        assertThat(Files.readString(build.resolve("build.xml"))).doesNotContainIgnoringCase("ksb");
        assertThat(build.resolve("ksb-evidence.v1.json")).exists();
        assertThat(home.resolve("jobs/shop/ksb-summary.v1.json")).exists();
    }

    @Test
    @Order(1)
    void freestyleJobsAreAnalysedToo() throws Exception {
        jenkins.create("plain", """
                <project><builders><hudson.tasks.Shell><command>alias mvn=echo; mvn -B verify</command></hudson.tasks.Shell></builders></project>
                """);
        jenkins.analysed("plain");
        assertThat(jenkins.page("job/plain/1/ksb/")).contains("mvn -B verify", "executed");
    }

    @Test
    @Order(1)
    void theStepTellsTheScoreAndGates() throws Exception {
        jenkins.pipeline("told", "node { sh 'true' }\ndef told = ksbScorecard()\necho \"score ${told.score}\"");
        assertThat(jenkins.build("told")).isEqualTo("SUCCESS");
        assertThat(jenkins.page("job/told/1/consoleText")).containsPattern("score [0-9.]+");

        jenkins.pipeline("stopped", "ksbScorecard failUnder: 99");
        assertThat(jenkins.build("stopped")).isEqualTo("FAILURE");
        assertThat(jenkins.page("job/stopped/1/consoleText")).contains("is below 99");

        jenkins.pipeline("doubtful", "ksbScorecard unstableUnder: 99");
        assertThat(jenkins.build("doubtful")).isEqualTo("UNSTABLE");

        jenkins.pipeline("lacking", "ksbScorecard require: ['dependency-scanning']");
        assertThat(jenkins.build("lacking")).isEqualTo("FAILURE");
        assertThat(jenkins.page("job/lacking/1/consoleText")).contains("dependency-scanning is required");
    }

    @Test
    @Order(2)
    void theTeamPageTellsOfEveryPipeline() throws Exception {
        assertThat(jenkins.page("ksb-scorecard/")).contains("shop", "Practice areas", "K14");
        assertThat(jenkins.page("ksb-scorecard/?folder=elsewhere")).doesNotContain("job/shop/ksb/");
        assertThat(jenkins.json("ksb-scorecard/api/json").get("analysed").asInt())
                .isPositive();
    }

    @Test
    @Order(2)
    void whatChangesSomethingTakesAPost() throws Exception {
        // Stapler finds no such page for other verbs
        assertThat(jenkins.get("job/shop/ksb/again").statusCode()).isIn(404, 405);
        assertThat(jenkins.get("ksb-scorecard/backfill").statusCode()).isIn(404, 405);
        assertThat(jenkins.get("ksb-scorecard/cancel").statusCode()).isIn(404, 405);
    }

    @Test
    @Order(2)
    void buildsOfThePastAreReadOnRequest() throws Exception {
        Path evidence = home.resolve("jobs/shop/builds/1/ksb-evidence.v1.json");
        Files.delete(evidence);
        jenkins.form("ksb-scorecard/backfill", "folder", "");
        eventually("the backfill has read the build", () -> Files.exists(evidence));
    }

    @Test
    @Order(2)
    void badRulesAreToldWithEveryFault() throws Exception {
        String check = "descriptorByName/io.jenkins.plugins.ksb.jenkins.Settings/checkRules";
        assertThat(jenkins.form(check, "value", "practice: nonsense\nrulez: 1").body())
                .contains("error", "rulez");
        assertThat(jenkins.form(check, "value", "").body()).doesNotContain("error");
        assertThat(jenkins.page("manage/configure")).contains("Rules of the organisation");
    }

    @Test
    @Order(3)
    void anotherStandardJudgesAnew() throws Exception {
        jenkins.groovy("jenkins.model.GlobalConfiguration.all().get(Jenkins.instance.pluginManager.uberClassLoader"
                + ".loadClass('io.jenkins.plugins.ksb.jenkins.Settings')).setStandard('st0825-1.0')");
        assertThat(jenkins.page("job/shop/ksb/")).contains("older rules or another standard");
        assertThat(jenkins.json("job/shop/ksb/report.json")
                        .get("standard")
                        .get("edition")
                        .asText())
                .isEqualTo("1.0");
        jenkins.form("job/shop/ksb/again");
        eventually("it is judged anew", () -> !jenkins.page("job/shop/ksb/").contains("older rules or another"));
    }

    @Test
    @Order(4)
    void evidenceMovesWithItsJob() throws Exception {
        jenkins.pipeline("before", "node { sh 'true; mvn --version || true' }");
        jenkins.analysed("before");
        jenkins.form("job/before/confirmRename", "newName", "after");
        assertThat(jenkins.page("job/after/ksb/")).contains("Practice areas");
        jenkins.analysed("after");
    }

    @Test
    @Order(5)
    void whatWasEarnedOutlivesDiscardedBuilds() throws Exception {
        jenkins.analysed("shop");
        jenkins.form("job/shop/1/doDelete");
        assertThat(home.resolve("jobs/shop/builds/1")).doesNotExist();
        assertThat(Files.readString(home.resolve("jobs/shop/ksb-summary.v1.json")))
                .contains("\"earned\":[{");
        assertThat(jenkins.page("job/shop/ksb/")).contains("Practice areas");
    }

    @Test
    @Order(6)
    void aRestartLosesNothing() throws Exception {
        Files.delete(home.resolve("jobs/shop/builds/2/ksb-evidence.v1.json"));
        String summary = Files.readString(home.resolve("jobs/shop/ksb-summary.v1.json"));
        // as if Jenkins had stopped before the last build was analysed
        Files.writeString(
                home.resolve("jobs/shop/ksb-summary.v1.json"), summary.replace("\"lastBuild\":2", "\"lastBuild\":1"));
        jenkins.restart();
        eventually(
                "what was missed is caught up with",
                () -> Files.exists(home.resolve("jobs/shop/builds/2/ksb-evidence.v1.json")));
        assertThat(jenkins.page("job/shop/2/ksb/")).contains("mvn -B verify");
        assertThat(jenkins.log()).doesNotContain("SEVERE", "io.jenkins.plugins.ksb");
    }

    @Test
    @Order(7)
    void strangersSeeNothing() throws Exception {
        jenkins.groovy("def realm = new hudson.security.HudsonPrivateSecurityRealm(false)\n"
                + "def strategy = new hudson.security.FullControlOnceLoggedInAuthorizationStrategy()\n"
                + "strategy.setAllowAnonymousRead(false)\n"
                + "Jenkins.instance.setSecurityRealm(realm); Jenkins.instance.setAuthorizationStrategy(strategy)");
        for (String path : Stream.of(
                        "ksb-scorecard/", "job/shop/ksb/", "job/shop/ksb/badge.svg", "job/shop/2/ksb/report.json")
                .toList()) {
            assertThat(jenkins.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }
}
