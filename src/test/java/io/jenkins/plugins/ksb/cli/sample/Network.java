package io.jenkins.plugins.ksb.cli.sample;

/** Infrastructure as code in a folder of its own, with the pipeline kept in the job. */
final class Network {
    private static final String FOLDER = "jobs/platform";
    private static final String JOB = FOLDER + "/jobs/network";
    private static final int BUILDS = 13;
    private static final String SCRIPT = """
            node('linux') {
                stage('Check') {
                    sh 'terraform fmt -check -recursive'
                    sh 'checkov -d . --compact'
                }
                stage('Plan') { sh 'terraform plan -input=false -out=tfplan' }
                stage('Apply') { sh 'terraform apply -input=false tfplan' }
            }
            """;

    private Network() {}

    static void write(SampleFiles files) {
        files.add(
                FOLDER + "/config.xml",
                TeamHome.xml("<com.cloudbees.hudson.plugins.folder.Folder>\n  <properties/>\n"
                        + "</com.cloudbees.hudson.plugins.folder.Folder>\n"));
        files.add(JOB + "/config.xml", TeamHome.xml("""
                <flow-definition plugin="workflow-job@1436.vfa_244484591f">
                  <properties/>
                  <definition class="org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition">
                    <script>%s</script>
                    <sandbox>true</sandbox>
                  </definition>
                </flow-definition>
                """.formatted(SampleFiles.escaped(SCRIPT))));
        for (int number = 1; number <= BUILDS; number++) {
            build(files, number);
        }
    }

    private static void build(SampleFiles files, int number) {
        long start = TeamHome.at("2026-01-07T13:30:00Z") + (number - 1) * 6 * TeamHome.DAY;
        SampleBuild build = new SampleBuild(JOB, number, start)
                .timed()
                .queued(2_000)
                .commit(TeamHome.OPS1, 5, "Open route " + number, "network/routes.tf");
        boolean found = number == 6;
        Flow flow = new Flow(start + 30).node("linux-1").stage("Check").sh(3, "terraform fmt -check -recursive");
        if (found) {
            flow.shFails(20, "checkov -d . --compact");
        } else {
            flow.sh(25, "checkov -d . --compact");
        }
        flow.end()
                .stage("Plan")
                .sh(30, "terraform plan -input=false -out=tfplan")
                .end();
        flow.stage("Apply").sh(90, "terraform apply -input=false tfplan").end().end();
        build.pipeline(files, SCRIPT, flow, found ? "FAILURE" : "SUCCESS");
    }
}
