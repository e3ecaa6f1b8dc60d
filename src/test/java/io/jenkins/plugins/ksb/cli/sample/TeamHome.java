package io.jenkins.plugins.ksb.cli.sample;

import java.time.Instant;
import java.util.Map;

/**
 * The story behind {@code samples/team-home}: a small team, a quarter of a year, told by the JENKINS_HOME that it leaves behind.
 *
 * <ul>
 *   <li>{@code price-library}: written test first, published, never deployed.
 *   <li>{@code web-shop}: deployed several times a week, with a scan that once did its work and three deployments that failed.
 *   <li>{@code platform/network}: infrastructure as code, once a week.
 *   <li>{@code legacy-billing}: a freestyle job that ignored its tests until the middle of February.
 *   <li>{@code report-mailer} has never run; {@code platform/base-image} has neither, and its pipeline stands elsewhere.
 * </ul>
 */
final class TeamHome {
    static final String DEV1 = "dev1@example.org";
    static final String DEV2 = "dev2@example.org";
    static final String OPS1 = "ops1@example.org";
    static final long HOUR = 3_600_000L;
    static final long DAY = 24 * HOUR;

    private TeamHome() {}

    static Map<String, String> files() {
        SampleFiles files = new SampleFiles();
        files.add(
                "config.xml",
                xml("<hudson>\n  <version>2.528.3</version>\n  <numExecutors>0</numExecutors>\n</hudson>\n"));
        PriceLibrary.write(files);
        WebShop.write(files);
        Network.write(files);
        LegacyBilling.write(files);
        files.add("jobs/report-mailer/config.xml", freestyle("python3 -m mailer --report monthly"));
        files.add("jobs/platform/jobs/base-image/config.xml", fromRepository());
        return files.all();
    }

    static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    static String xml(String content) {
        return "<?xml version='1.1' encoding='UTF-8'?>\n" + content;
    }

    static String fromRepository() {
        return xml("""
                <flow-definition plugin="workflow-job@1436.vfa_244484591f">
                  <actions/>
                  <keepDependencies>false</keepDependencies>
                  <properties/>
                  <definition class="org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition">
                    <scm class="hudson.plugins.git.GitSCM"/>
                    <scriptPath>Jenkinsfile</scriptPath>
                    <lightweight>true</lightweight>
                  </definition>
                  <disabled>false</disabled>
                </flow-definition>
                """);
    }

    static String branch(String name, String head) {
        return xml("""
                <flow-definition plugin="workflow-job@1436.vfa_244484591f">
                  <properties>
                    <org.jenkinsci.plugins.workflow.multibranch.BranchJobProperty>
                      <branch plugin="branch-api@2.1200">
                        <head class="%s">
                          <name>%s</name>
                        </head>
                        <actions/>
                      </branch>
                    </org.jenkinsci.plugins.workflow.multibranch.BranchJobProperty>
                  </properties>
                  <definition class="org.jenkinsci.plugins.workflow.multibranch.SCMBinder">
                    <scriptPath>Jenkinsfile</scriptPath>
                  </definition>
                </flow-definition>
                """.formatted(head, name));
    }

    static String freestyle(String script) {
        return xml("""
                <project>
                  <description/>
                  <properties/>
                  <scm class="hudson.scm.NullSCM"/>
                  <triggers>
                    <hudson.triggers.TimerTrigger>
                      <spec>H 2 * * 1-5</spec>
                    </hudson.triggers.TimerTrigger>
                  </triggers>
                  <builders>
                    <hudson.tasks.Shell>
                      <command>%s</command>
                    </hudson.tasks.Shell>
                  </builders>
                  <publishers/>
                </project>
                """.formatted(SampleFiles.escaped(script)));
    }
}
