package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.SampleBuild.Trigger;

/** A build.xml: what all kinds have in common, and where the kinds part. */
final class BuildXml {
    private final SampleJob job;
    private final SampleBuild build;
    private final Era era;
    private final Markup xml;

    BuildXml(SampleJob job, SampleBuild build, Era era) {
        this.job = job;
        this.build = build;
        this.era = era;
        this.xml = new Markup(era.xmlVersion());
    }

    /**
     * Of a pipeline.
     *
     * @param changelog name of the file that holds its changes
     * @param head id of the last node of its flow
     */
    String pipeline(String changelog, int head) {
        xml.open("flow-build", "plugin", "workflow-job@" + (era == Era.NEW ? "1559.va_a_533730b_ea_d" : "2.12"));
        xml.open("actions");
        causes();
        timeInQueue();
        revision();
        tests("hudson.tasks.junit.TestResultAction", true);
        coverage();
        xml.close();
        fields(true);
        execution(head);
        xml.leaf("completed", true).open("checkouts", "class", "hudson.util.PersistedList");
        xml.open("org.jenkinsci.plugins.workflow.job.WorkflowRun_-SCMCheckout");
        xml.open("scm", "class", "hudson.plugins.git.GitSCM", "plugin", "git@5.7.0")
                .leaf("configVersion", 2);
        xml.open("userRemoteConfigs")
                .open("hudson.plugins.git.UserRemoteConfig")
                .leaf("url", url());
        xml.close().close().close();
        xml.leaf("node", "agent-1").leaf("workspace", job.workspace());
        xml.leaf(
                "changelogFile",
                "/var/jenkins_home/" + job.directory() + "/builds/" + build.number() + "/" + changelog);
        return xml.close().close().close().text();
    }

    String freestyle() {
        xml.open("build").open("actions");
        causes();
        revision();
        tests("hudson.tasks.junit.TestResultAction", true);
        xml.close();
        fields(false);
        agent("agent-2");
        return xml.leaf("scm", "hudson.plugins.git.GitChangeLogParser").close().text();
    }

    String mavenSet() {
        xml.open("hudson.maven.MavenModuleSetBuild", "plugin", "maven-plugin@3.27")
                .open("actions");
        causes();
        revision();
        tests("hudson.maven.reporters.SurefireAggregatedReport", true);
        xml.close();
        fields(false);
        agent("agent-2");
        return xml.leaf("scm", "hudson.plugins.git.GitChangeLogParser").close().text();
    }

    /** @param tested whether the tests are in this module */
    String mavenModule(boolean tested) {
        xml.open("hudson.maven.MavenBuild", "plugin", "maven-plugin@3.27").open("actions");
        tests("hudson.maven.reporters.SurefireReport", tested);
        xml.close();
        fields(false);
        agent("agent-2");
        return xml.close().text();
    }

    private void causes() {
        xml.open("hudson.model.CauseAction");
        if (era == Era.BY_DATE) {
            xml.open("causes");
            cause();
        } else {
            xml.open("causeBag", "class", "linked-hash-map").open("entry");
            cause();
            xml.leaf("int", 1).close();
        }
        xml.close().close();
    }

    private void cause() {
        Trigger trigger = build.trigger();
        switch (trigger.kind()) {
            case PERSON ->
                xml.open("hudson.model.Cause_-UserIdCause")
                        .leaf("userId", trigger.person().id())
                        .close();
            case TIMER -> xml.empty("hudson.triggers.TimerTrigger_-TimerTriggerCause");
            case CHANGE ->
                xml.empty(
                        job.branch().isPresent()
                                ? "jenkins.branch.BranchEventCause"
                                : "hudson.triggers.SCMTrigger_-SCMTriggerCause");
        }
    }

    private void timeInQueue() {
        long queued = build.timing().start() - build.timing().scheduled();
        xml.open("jenkins.metrics.impl.TimeInQueueAction", "plugin", "metrics@4.2.33");
        xml.leaf("queuingDurationMillis", queued).leaf("blockedDurationMillis", 0);
        xml.leaf("buildableDurationMillis", queued - 40)
                .leaf("waitingDurationMillis", 40)
                .close();
    }

    private void revision() {
        String branch = "refs/remotes/origin/" + job.branchName();
        if (job.branch().isPresent()) {
            xml.open("jenkins.scm.api.SCMRevisionAction", "plugin", "scm-api@704.v3ce5c542825a_");
            xml.open("revision", "class", "jenkins.plugins.git.AbstractGitSCMSource$SCMRevisionImpl");
            xml.open("head", "class", "jenkins.plugins.git.GitBranchSCMHead")
                    .leaf("name", job.branchName())
                    .close();
            xml.leaf("hash", build.revision()).close().close();
        }
        xml.open("hudson.plugins.git.util.BuildData", "plugin", "git@5.7.0")
                .open("buildsByBranchName")
                .open("entry");
        xml.leaf("string", branch).open("hudson.plugins.git.util.Build").open("marked");
        xml.leaf("sha1", build.revision()).open("branches", "class", "list").open("hudson.plugins.git.Branch");
        xml.leaf("sha1", build.revision()).leaf("name", branch).close().close().close();
        xml.empty("revision", "reference", "../marked")
                .leaf("hudsonBuildNumber", build.number())
                .close();
        xml.close().close();
        xml.empty("lastBuild", "reference", "../buildsByBranchName/entry/hudson.plugins.git.util.Build");
        xml.open("remoteUrls").leaf("string", url()).close().close();
    }

    private String url() {
        return "https://git.example.org/" + job.repository() + ".git";
    }

    private void tests(String action, boolean tested) {
        if (build.isTested() && tested) {
            xml.open(action, "plugin", "junit@1369.v15da_00283f06").leaf("failCount", build.failed());
            xml.leaf("skipCount", build.skipped())
                    .leaf("totalCount", build.cases().size());
            xml.leaf("healthScaleFactor", "1.0").empty("testData").close();
        }
    }

    private void coverage() {
        boolean measures = job.blueprint().stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .anyMatch(step -> step.kind() == PlannedStep.Kind.COVERAGE);
        if (!build.isTested() || !measures) {
            return;
        }
        SampleBuild.Coverage coverage = build.coverage();
        if (era == Era.NEW) {
            xml.open("io.jenkins.plugins.coverage.metrics.steps.CoverageBuildAction", "plugin", "coverage@2.7.0");
            xml.leaf("id", "coverage").open("projectValues");
            xml.leaf("string", "LINE: " + coverage.covered() + "/" + coverage.all())
                    .close()
                    .close();
        } else {
            xml.open("hudson.plugins.jacoco.JacocoBuildAction", "plugin", "jacoco@3.0")
                    .open("line");
            xml.leaf("missed", coverage.all() - coverage.covered()).leaf("covered", coverage.covered());
            xml.close().close();
        }
    }

    private void fields(boolean pipeline) {
        if (era == Era.BY_DATE) {
            xml.leaf("number", build.number());
        } else {
            xml.leaf("queueId", 1000 + build.number())
                    .leaf("timestamp", build.timing().scheduled());
        }
        xml.leaf("startTime", build.timing().start()).leaf("result", build.result(job.blueprint()));
        xml.leaf("duration", build.timing().duration());
        if (!pipeline || era == Era.NEW) {
            xml.leaf("charset", "UTF-8");
        }
        xml.leaf("keepLog", false);
    }

    private void agent(String name) {
        xml.leaf("builtOn", name).leaf("workspace", job.workspace()).leaf("hudsonVersion", era.jenkins());
    }

    private void execution(int head) {
        xml.open("execution", "class", "org.jenkinsci.plugins.workflow.cps.CpsFlowExecution");
        xml.leaf("result", build.result(job.blueprint()));
        xml.leaf("script", Jenkinsfile.of(job.blueprint(), build.share()));
        xml.empty("loadedScripts", "class", "linked-hash-map").leaf("durabilityHint", "MAX_SURVIVABILITY");
        xml.leaf("sandbox", true).leaf("iota", head).leaf("head", "1:" + head).leaf("done", true);
        if (era == Era.NEW) {
            xml.leaf("storageDir", "workflow-completed");
        }
        xml.close();
    }
}
