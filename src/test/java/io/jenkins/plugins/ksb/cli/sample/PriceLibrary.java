package io.jenkins.plugins.ksb.cli.sample;

import java.util.ArrayList;
import java.util.List;

/** A library whose developers write tests first: new tests fail in one build and pass in the next. */
final class PriceLibrary {
    private static final String JOB = "jobs/price-library";
    private static final String SUITE = "org.example.price.PriceTest";
    private static final int BUILDS = 33;

    private final SampleFiles files;
    private final List<String> tests =
            new ArrayList<>(List.of("sums", "rounds", "refusesNegative", "addsTax", "names", "copies"));
    private long time = TeamHome.at("2026-01-12T09:10:00Z");
    private int number;

    private PriceLibrary(SampleFiles files) {
        this.files = files;
    }

    static void write(SampleFiles files) {
        files.add(JOB + "/config.xml", TeamHome.fromRepository());
        PriceLibrary library = new PriceLibrary(files);
        String[] tests = {
            "discounts", "roundsHalfUp", "convertsCurrency", "splitsEvenly", "keepsCents", "comparesAcrossCurrencies"
        };
        int next = 0;
        while (library.number < BUILDS) {
            // every fifth build brings a test that fails, and the next one the code that makes it pass
            if (library.number % 5 == 3 && next < tests.length) {
                library.testFirst(tests[next++]);
            } else {
                library.change();
            }
        }
    }

    private SampleBuild begin() {
        return begin((number % 4 == 3 ? 4 : 2) * TeamHome.DAY + 2 * TeamHome.HOUR);
    }

    private SampleBuild begin(long after) {
        number++;
        time += after;
        return new SampleBuild(JOB, number, time).polled().queued(4_000);
    }

    private String author() {
        return number % 3 == 0 ? TeamHome.DEV2 : TeamHome.DEV1;
    }

    private void testFirst(String test) {
        SampleBuild red = begin();
        String author = author();
        red.commit(
                author,
                0.4,
                "Ask for " + test + " (#" + number + ")",
                "src/test/java/org/example/price/PriceTest.java",
                "src/main/java/org/example/price/Price.java");
        red.passed(SUITE, tests.toArray(String[]::new)).failed(SUITE, test, "expected: 1 but was: 0");
        write(red);
        tests.add(test);
        SampleBuild green = begin(2 * TeamHome.HOUR)
                .commit(
                        author,
                        0.3,
                        "Make " + test + " pass\n\nCo-authored-by: dev2 <" + TeamHome.DEV2 + ">",
                        "src/main/java/org/example/price/Price.java");
        write(green.passed(SUITE, tests.toArray(String[]::new)));
    }

    private void change() {
        SampleBuild build = begin();
        if (number % 6 == 0) {
            build.commit(
                    author(),
                    0.5,
                    "Extract rounding of case " + number,
                    "src/main/java/org/example/price/Rounding.java");
        } else {
            tests.add("covers" + number);
            build.commit(
                    author(),
                    1.5,
                    "Handle case " + number + " (#" + (100 + number) + ")",
                    "src/main/java/org/example/price/Price.java",
                    "src/test/java/org/example/price/PriceTest.java");
        }
        write(build.passed(SUITE, tests.toArray(String[]::new)));
    }

    private void write(SampleBuild build) {
        boolean covered = number >= 8;
        boolean scanned = number >= 17;
        Flow flow = new Flow(build.start() + 40).node("linux-1").stage("Verify");
        if (build.red()) {
            flow.shFails(70, "mvn -B -ntp verify");
        } else {
            flow.sh(95 + number % 7, "mvn -B -ntp verify");
        }
        flow.junit("target/surefire-reports/*.xml", build.red()).end();
        if (covered) {
            build.coverage(800 + 3 * number, 1000);
        }
        if (scanned) {
            flow.stage("Scan")
                    .sh(40, "mvn -B -ntp org.owasp:dependency-check-maven:check")
                    .end();
        }
        flow.stage("Publish").sh(20, "mvn -B -ntp deploy -DskipTests").end().end();
        build.pipeline(files, script(covered, scanned), flow, build.red() ? "FAILURE" : "SUCCESS");
    }

    private static String script(boolean covered, boolean scanned) {
        return """
                pipeline {
                    agent { label 'linux' }
                    options { timeout(time: 20, unit: 'MINUTES') }
                    triggers { pollSCM('H/5 * * * *') }
                    stages {
                        stage('Verify') {
                            steps { sh 'mvn -B -ntp verify' }
                            post { always { junit 'target/surefire-reports/*.xml' %s} }
                        }
                %s        stage('Publish') { steps { sh 'mvn -B -ntp deploy -DskipTests' } }
                    }
                }
                """.formatted(
                        covered ? "; recordCoverage tools: [[parser: 'JACOCO']] " : "",
                        scanned
                                ? "        stage('Scan') { steps { sh 'mvn -B -ntp org.owasp:dependency-check-maven:check' } }\n"
                                : "");
    }
}
