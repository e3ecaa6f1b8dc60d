package io.jenkins.plugins.ksb.cli.sample;

/** A nightly freestyle job. Until the middle of the quarter it ignores its tests; then somebody lets them matter, and publishes them. */
final class LegacyBilling {
    private static final String JOB = "jobs/legacy-billing";
    private static final int BUILDS = 62;
    private static final int TURN = 31;
    private static final String[] TESTS = {"bills", "credits", "reminds", "archives"};

    private LegacyBilling() {}

    static void write(SampleFiles files) {
        files.add(JOB + "/config.xml", TeamHome.freestyle("ant clean compile\nant test\nant package"));
        long start = TeamHome.at("2026-01-05T02:15:00Z");
        for (int number = 1; number <= BUILDS; number++) {
            build(files, number, start);
            // not at weekends
            start += number % 5 == 0 ? 3 * TeamHome.DAY : TeamHome.DAY;
        }
    }

    private static void build(SampleFiles files, int number, long start) {
        boolean after = number > TURN;
        boolean broken = after ? number % 12 == 0 : number % 3 == 0;
        SampleBuild build = new SampleBuild(JOB, number, start).timed();
        if (after) {
            build.passed("org.example.billing.BillTest", TESTS);
        }
        if (broken && after) {
            build.failed("org.example.billing.BillTest", "sendsByFax", "no line");
        } else if (after) {
            build.passed("org.example.billing.BillTest", "sendsByFax");
        }
        build.freestyle(files, 300_000 + 9_000L * (number % 4), log(after, broken), broken ? "FAILURE" : "SUCCESS");
    }

    private static String log(boolean after, boolean broken) {
        StringBuilder log = new StringBuilder(
                "Started by timer\nRunning as SYSTEM\nBuilding remotely on old-agent in workspace"
                        + " /home/jenkins/workspace/legacy-billing\n[legacy-billing] $ /bin/sh -xe /tmp/jenkins4711.sh\n+ ant clean compile\n");
        if (!after) {
            log.append(broken ? "" : "+ ant test\n+ true\n+ ant package\n");
        } else {
            log.append("+ ant test\n").append(broken ? "" : "+ ant package\n");
        }
        log.append(broken ? "Build step 'Execute shell' marked build as failure\n" : "");
        return log.append(after ? "Recording test results\n" : "").toString();
    }
}
