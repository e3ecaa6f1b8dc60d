package io.jenkins.plugins.ksb.cli.sample;

import io.jenkins.plugins.ksb.evidence.Sha256;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** One build directory in the making. Times are milliseconds since 1970. */
final class SampleBuild {
    private static final DateTimeFormatter GIT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z");

    private final String folder;
    private final int number;
    private final long start;
    private final StringBuilder actions = new StringBuilder();
    private final StringBuilder changes = new StringBuilder();
    private final List<String> cases = new ArrayList<>();
    private int failed;
    private String revision;

    SampleBuild(String job, int number, long start) {
        this.folder = job + "/builds/" + number;
        this.number = number;
        this.start = start;
        this.revision = sha(job + number);
    }

    long start() {
        return start;
    }

    int number() {
        return number;
    }

    static String sha(String text) {
        return Sha256.hex(text).substring(0, 40);
    }

    SampleBuild cause(String xml) {
        actions.append(
                        "    <hudson.model.CauseAction>\n      <causeBag class=\"linked-hash-map\">\n        <entry>\n          ")
                .append(xml)
                .append(
                        "\n          <int>1</int>\n        </entry>\n      </causeBag>\n    </hudson.model.CauseAction>\n");
        return this;
    }

    SampleBuild pushed() {
        return cause("<jenkins.branch.BranchEventCause/>");
    }

    SampleBuild polled() {
        return cause("<hudson.triggers.SCMTrigger_-SCMTriggerCause/>");
    }

    SampleBuild timed() {
        return cause("<hudson.triggers.TimerTrigger_-TimerTriggerCause/>");
    }

    SampleBuild queued(long millis) {
        actions.append("    <jenkins.metrics.impl.TimeInQueueAction>\n      <queuingDurationMillis>")
                .append(millis)
                .append("</queuingDurationMillis>\n    </jenkins.metrics.impl.TimeInQueueAction>\n");
        return this;
    }

    /** @param hours before the build */
    SampleBuild commit(String author, double hours, String message, String... paths) {
        return commit(sha(folder + message), author, hours, message, paths);
    }

    /** @param id of a commit that another branch holds too */
    SampleBuild commit(String id, String author, double hours, String message, String... paths) {
        String time = GIT.format(
                Instant.ofEpochMilli(start - Math.round(hours * 3_600_000)).atOffset(ZoneOffset.UTC));
        String person = author.substring(0, author.indexOf('@')) + " <" + author + "> " + time;
        revision = id;
        changes.append("commit ").append(id).append('\n');
        changes.append("author ")
                .append(person)
                .append("\ncommitter ")
                .append(person)
                .append("\n\n");
        message.lines()
                .forEach(line -> changes.append(line.isEmpty() ? "" : "    ")
                        .append(line)
                        .append('\n'));
        changes.append('\n');
        for (String path : paths) {
            changes.append(":100644 100644 ").append(sha(path).substring(0, 7)).append(' ');
            changes.append(sha(path + number).substring(0, 7))
                    .append(" M\t")
                    .append(path)
                    .append('\n');
        }
        return this;
    }

    SampleBuild passed(String suite, String... names) {
        for (String name : names) {
            test(suite, name, "");
        }
        return this;
    }

    SampleBuild failed(String suite, String name, String error) {
        failed++;
        return test(
                suite,
                name,
                "<errorStackTrace>" + SampleFiles.escaped(error) + "</errorStackTrace><errorDetails>"
                        + SampleFiles.escaped(error) + "</errorDetails>");
    }

    private SampleBuild test(String suite, String name, String error) {
        cases.add("<case><duration>0.02</duration><className>" + suite + "</className><testName>" + name
                + "</testName><skipped>false</skipped>" + error + "<failedSince>" + (error.isEmpty() ? 0 : number)
                + "</failedSince></case>");
        return this;
    }

    boolean red() {
        return failed > 0;
    }

    SampleBuild coverage(int covered, int of) {
        actions.append("    <io.jenkins.plugins.coverage.metrics.steps.CoverageBuildAction>\n      <projectValues>\n")
                .append("        <coverage>LINE: ")
                .append(covered)
                .append('/')
                .append(of)
                .append("</coverage>\n      </projectValues>\n")
                .append("    </io.jenkins.plugins.coverage.metrics.steps.CoverageBuildAction>\n");
        return this;
    }

    private void writeParts(SampleFiles files) {
        if (!changes.isEmpty()) {
            files.add(
                    folder + "/changelog" + (9_000_000_000_000L + start % 1_000_000_000L) + ".xml", changes.toString());
        }
        if (!cases.isEmpty()) {
            actions.append("    <hudson.tasks.junit.TestResultAction>\n      <failCount>")
                    .append(failed)
                    .append("</failCount>\n      <skipCount>0</skipCount>\n      <totalCount>")
                    .append(cases.size())
                    .append("</totalCount>\n    </hudson.tasks.junit.TestResultAction>\n");
            files.add(
                    folder + "/junitResult.xml",
                    "<?xml version='1.1' encoding='UTF-8'?>\n<result><suites><suite><file>TEST-all.xml</file><name>all"
                            + "</name><duration>1.0</duration><cases>\n" + String.join("\n", cases)
                            + "\n</cases></suite></suites><duration>1.0</duration><keepLongStdio>false</keepLongStdio>"
                            + "</result>\n");
        }
    }

    /** @param script as this build ran it */
    void pipeline(SampleFiles files, String script, Flow flow, String result) {
        writeParts(files);
        actions.append("    <jenkins.scm.api.SCMRevisionAction>\n      <revision><hash>")
                .append(revision)
                .append("</hash></revision>\n    </jenkins.scm.api.SCMRevisionAction>\n");
        String store = flow.finish(result);
        files.add(folder + "/workflow-completed/flowNodeStore.xml", store);
        files.add(
                folder + "/build.xml",
                "<?xml version='1.1' encoding='UTF-8'?>\n<flow-build plugin=\"workflow-job@1436.vfa_244484591f\">\n  <actions>\n"
                        + actions + "  </actions>\n  <queueId>" + (1000 + number) + "</queueId>\n  <timestamp>" + start
                        + "</timestamp>\n  <startTime>" + (start + 20) + "</startTime>\n  <result>" + result
                        + "</result>\n  <duration>" + (flow.time() - start)
                        + "</duration>\n  <charset>UTF-8</charset>\n"
                        + "  <keepLog>false</keepLog>\n  <execution class=\"org.jenkinsci.plugins.workflow.cps.CpsFlowExecution\">\n"
                        + "    <result>" + result + "</result>\n    <script>" + SampleFiles.escaped(script)
                        + "</script>\n    <loadedScripts class=\"map\"/>\n    <durabilityHint>MAX_SURVIVABILITY</durabilityHint>\n"
                        + "    <head>1:" + flow.head() + "</head>\n    <done>true</done>\n"
                        + "    <storageDir>workflow-completed</storageDir>\n  </execution>\n  <completed>true</completed>\n"
                        + "</flow-build>\n");
    }

    void freestyle(SampleFiles files, long duration, String log, String result) {
        writeParts(files);
        files.add(folder + "/log", log + "Finished: " + result + "\n");
        files.add(
                folder + "/build.xml",
                "<?xml version='1.1' encoding='UTF-8'?>\n<build>\n  <actions>\n" + actions + "  </actions>\n  <queueId>"
                        + (5000 + number) + "</queueId>\n  <timestamp>" + start + "</timestamp>\n  <startTime>"
                        + (start + 5)
                        + "</startTime>\n  <result>" + result + "</result>\n  <duration>" + duration
                        + "</duration>\n  <charset>UTF-8</charset>\n  <keepLog>false</keepLog>\n  <builtOn>old-agent</builtOn>\n"
                        + "  <workspace>/home/jenkins/workspace/legacy-billing</workspace>\n  <hudsonVersion>2.528.3</hudsonVersion>\n"
                        + "  <scm class=\"hudson.scm.NullChangeLogParser\"/>\n  <culprits class=\"java.util.Collections$EmptySet\"/>\n"
                        + "</build>\n");
    }
}
