package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.Blueprint.Shape;
import java.util.stream.Collectors;

/** The config.xml of jobs, projects and folders. */
final class ConfigXml {
    private static final String JOB_PROPERTY = "org.jenkinsci.plugins.workflow.multibranch.BranchJobProperty";

    private final Markup xml = new Markup("1.1");

    private ConfigXml() {}

    static String home() {
        return new Markup("1.1")
                .open("hudson")
                .leaf("version", Era.NEW.jenkins())
                .leaf("numExecutors", 0)
                .close()
                .text();
    }

    static String folder() {
        return new Markup("1.1")
                .open("com.cloudbees.hudson.plugins.folder.Folder", "plugin", "cloudbees-folder@6.999")
                .empty("properties")
                .close()
                .text();
    }

    static String multibranch(String repository) {
        Markup xml = new Markup("1.1");
        xml.open("org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject");
        xml.open("sources", "class", "jenkins.branch.MultiBranchProject$BranchSourceList")
                .open("data");
        xml.open("jenkins.branch.BranchSource").open("source", "class", "jenkins.plugins.git.GitSCMSource");
        xml.leaf("remote", "https://git.example.org/" + repository + ".git")
                .close()
                .close()
                .close()
                .close();
        xml.open("factory", "class", "org.jenkinsci.plugins.workflow.multibranch.WorkflowBranchProjectFactory");
        return xml.leaf("scriptPath", "Jenkinsfile").close().close().text();
    }

    static String of(SampleJob job) {
        ConfigXml config = new ConfigXml();
        switch (job.blueprint().shape()) {
            case MULTIBRANCH, FROM_SCM, INLINE -> config.pipeline(job);
            case FREESTYLE, FREESTYLE_BY_DATE -> config.freestyle(job.blueprint());
            case MAVEN -> config.maven();
        }
        return config.xml.text();
    }

    private void pipeline(SampleJob job) {
        xml.open("flow-definition", "plugin", "workflow-job@1559.va_a_533730b_ea_d")
                .open("properties");
        job.branch().ifPresent(this::branch);
        xml.close();
        Shape shape = job.blueprint().shape();
        if (shape == Shape.INLINE) {
            xml.open("definition", "class", "org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition");
            xml.leaf("script", Jenkinsfile.of(job.blueprint(), 1))
                    .leaf("sandbox", true)
                    .close();
        } else if (shape == Shape.FROM_SCM) {
            xml.open("definition", "class", "org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition");
            xml.open("scm", "class", "hudson.plugins.git.GitSCM")
                    .leaf("configVersion", 2)
                    .close();
            xml.leaf("scriptPath", "Jenkinsfile").close();
        } else {
            xml.open("definition", "class", "org.jenkinsci.plugins.workflow.multibranch.SCMBinder");
            xml.leaf("scriptPath", "Jenkinsfile").close();
        }
        xml.leaf("disabled", false).close();
    }

    private void branch(SampleJob.Branch branch) {
        String head = branch.changeRequest()
                ? "org.jenkinsci.plugins.github_branch_source.PullRequestSCMHead"
                : "jenkins.plugins.git.GitBranchSCMHead";
        xml.open(JOB_PROPERTY).open("branch").leaf("sourceId", "main-source");
        xml.open("head", "class", head).leaf("name", branch.name()).close();
        if (branch.main()) {
            xml.open("actions")
                    .empty("jenkins.scm.api.metadata.PrimaryInstanceMetadataAction")
                    .close();
        }
        xml.close().close();
    }

    private void freestyle(Blueprint blueprint) {
        String script = blueprint.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(PlannedStep::isShell)
                .map(PlannedStep::argument)
                .collect(Collectors.joining("\n"));
        xml.open("project").open("triggers").open("hudson.triggers.SCMTrigger").leaf("spec", "H/5 * * * *");
        xml.close()
                .close()
                .open("builders")
                .open("hudson.tasks.Shell")
                .leaf("command", script)
                .close()
                .close();
        xml.open("publishers").open("hudson.tasks.junit.JUnitResultArchiver").leaf("testResults", "reports/*.xml");
        xml.close().close().leaf("disabled", false).close();
    }

    private void maven() {
        xml.open("maven2-moduleset", "plugin", "maven-plugin@3.27")
                .open("rootModule")
                .leaf("groupId", "org.example");
        xml.leaf("artifactId", "parent").close().leaf("goals", "clean verify").close();
    }

    static String mavenModule() {
        return new Markup("1.1")
                .open("maven2", "plugin", "maven-plugin@3.27")
                .close()
                .text();
    }
}
