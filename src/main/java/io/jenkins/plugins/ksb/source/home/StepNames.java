package io.jenkins.plugins.ksb.source.home;

import java.util.Map;

/** Names of steps as pipelines write them, from the simple class name of their descriptor or of the step itself. */
final class StepNames {
    private static final String SUFFIX = "Step";

    /** Where the name is not just the class's. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("ShellStep", "sh"),
            Map.entry("BatchScriptStep", "bat"),
            Map.entry("PowershellScriptStep", "powershell"),
            Map.entry("PowerShellCoreScriptStep", "pwsh"),
            Map.entry("ExecutorStep", "node"),
            Map.entry("PushdStep", "dir"),
            Map.entry("WorkspaceStep", "ws"),
            Map.entry("EnvStep", "withEnv"),
            Map.entry("BindingStep", "withCredentials"),
            Map.entry("CoreStep", "step"),
            Map.entry("CoreWrapperStep", "wrap"),
            Map.entry("GenericSCMStep", "checkout"),
            Map.entry("SubversionStep", "svn"),
            Map.entry("MercurialStep", "hg"),
            Map.entry("BuildTriggerStep", "build"),
            Map.entry("WaitForConditionStep", "waitUntil"),
            Map.entry("TimestamperStep", "timestamps"),
            Map.entry("ArtifactArchiverStep", "archive"),
            Map.entry("ArtifactUnarchiverStep", "unarchive"),
            Map.entry("JUnitResultsStep", "junit"),
            Map.entry("JUnitResultArchiver", "junit"),
            Map.entry("ArtifactArchiver", "archiveArtifacts"),
            Map.entry("EmailExtStep", "emailext"),
            Map.entry("SSHAgentStep", "sshagent"),
            Map.entry("WithContainerStep", "withDockerContainer"),
            Map.entry("RegistryEndpointStep", "withDockerRegistry"),
            Map.entry("ServerEndpointStep", "withDockerServer"),
            Map.entry("FromFingerprintStep", "dockerFingerprintFrom"),
            Map.entry("RunFingerprintStep", "dockerFingerprintRun"),
            Map.entry("CoverageStep", "recordCoverage"),
            Map.entry("CoveragePublisher", "publishCoverage"),
            Map.entry("IssuesRecorder", "recordIssues"),
            Map.entry("SonarBuildWrapper", "withSonarQubeEnv"),
            Map.entry("HtmlPublisher", "publishHTML"),
            Map.entry("ReadJSONStep", "readJSON"),
            Map.entry("WriteJSONStep", "writeJSON"),
            Map.entry("LibraryAdderStep", "library"),
            Map.entry("ContainerExecStep", "container"),
            Map.entry("SlackNotifier", "slackSend"));

    private StepNames() {}

    static String of(String className) {
        String known = OTHERWISE.get(className);
        if (known != null) {
            return known;
        }
        String name = className.endsWith(SUFFIX) && className.length() > SUFFIX.length()
                ? className.substring(0, className.length() - SUFFIX.length())
                : className;
        return className.endsWith(SUFFIX) ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
