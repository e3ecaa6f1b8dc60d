package io.jenkins.plugins.ksb.cli.sample;

/** A service that goes to production with every green build of its main line, by change requests from branches. */
final class WebShop {
    private static final String PROJECT = "jobs/web-shop";
    private static final String MAIN = PROJECT + "/branches/main";
    private static final String SUITE = "org.example.shop.CartTest";
    private static final String BRANCH_HEAD = "jenkins.plugins.git.GitBranchSCMHead";
    private static final String REQUEST_HEAD = "org.jenkinsci.plugins.github_branch_source.PullRequestSCMHead";
    private static final int BUILDS = 28;
    private static final String[] TESTS = {
        "adds", "removes", "counts", "totals", "checksOut", "keepsOrder", "refusesEmpty"
    };
    private static final String TEST = "mvn -B -ntp verify";
    private static final String SCAN = "trivy fs --exit-code 1 --severity HIGH,CRITICAL .";
    private static final String IMAGE = """
            docker build -t registry.example.org/web-shop:$BUILD_NUMBER .
            docker push registry.example.org/web-shop:$BUILD_NUMBER""";
    private static final String STAGING = """
            helm upgrade --install web-shop chart --namespace staging --set tag=$BUILD_NUMBER
            curl --fail https://staging.shop.example.org/health""";
    private static final String HEALTH = "curl --fail https://shop.example.org/health";
    private static final String PRODUCTION = """
            helm upgrade --install --atomic web-shop chart --namespace production --set tag=$BUILD_NUMBER""";

    private final SampleFiles files;
    private long time = TeamHome.at("2026-01-19T10:00:00Z");

    private WebShop(SampleFiles files) {
        this.files = files;
    }

    static void write(SampleFiles files) {
        files.add(
                PROJECT + "/config.xml",
                TeamHome.xml("<org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject"
                        + " plugin=\"workflow-multibranch@803.v08103b_87c280\">\n  <properties/>\n"
                        + "</org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject>\n"));
        files.add(MAIN + "/config.xml", TeamHome.branch("main", BRANCH_HEAD));
        WebShop shop = new WebShop(files);
        for (int number = 1; number <= BUILDS; number++) {
            shop.main(number);
        }
        shop.vouchers();
    }

    private void main(int number) {
        boolean hotfix = number == 21;
        // what is broken is mended on the same day
        boolean mended = number == 8 || number == 16;
        time += hotfix || mended ? 5 * TeamHome.HOUR : 2 * TeamHome.DAY + (number % 5) * 3 * TeamHome.HOUR;
        SampleBuild build = new SampleBuild(MAIN, number, time).pushed().queued(9_000);
        String id = SampleBuild.sha("web-shop change " + number);
        String author = mended ? author(number - 1) : author(number);
        if (number % 7 == 3) {
            request(number, id, author);
        }
        if (hotfix) {
            build.commit(
                    id,
                    author,
                    2,
                    "Hotfix: sums of empty carts",
                    "src/main/java/org/example/shop/Cart.java",
                    "src/test/java/org/example/shop/CartTest.java");
        } else if (mended) {
            build.commit(
                    id,
                    author,
                    3,
                    "Raise the library with the finding (#" + (40 + number) + ")",
                    "pom.xml",
                    "chart/values.yaml");
        } else if (number % 4 == 0) {
            build.commit(id, author, 20, "Set limits of the pods (#" + (40 + number) + ")", "chart/values.yaml");
        } else {
            build.commit(
                    id,
                    author,
                    26,
                    "Let carts hold offer " + number + " (#" + (40 + number) + ")",
                    "src/main/java/org/example/shop/Cart.java",
                    "src/test/java/org/example/shop/CartTest.java");
        }
        build.passed(SUITE, TESTS).passed(SUITE, "offer" + Math.max(1, number / 3));
        build.pipeline(files, script(number), flow(build, number), result(number));
    }

    private static String author(int number) {
        return number % 4 == 0 ? TeamHome.OPS1 : number % 2 == 0 ? TeamHome.DEV2 : TeamHome.DEV1;
    }

    private static String result(int number) {
        return number == 7 || number == 15 ? "FAILURE" : "SUCCESS";
    }

    private static Flow flow(SampleBuild build, int number) {
        Flow flow = new Flow(build.start() + 60).node("linux-2");
        flow.stage("Test")
                .sh(200 + 5 * (number % 6), TEST)
                .junit("target/*-reports/*.xml", false)
                .end();
        flow.stage("Scan");
        if (number == 7) {
            flow.shFails(30, SCAN);
        } else {
            flow.sh(35, SCAN);
        }
        flow.end().stage("Image").sh(80, IMAGE).end();
        flow.stage("Staging").sh(45, STAGING).end();
        flow.stage("Production");
        if (number == 15) {
            flow.shFails(120, PRODUCTION);
        } else {
            flow.sh(60, PRODUCTION).sh(2, HEALTH);
        }
        return flow.end().end();
    }

    /** A change request that built the change before it was merged. */
    private void request(int number, String id, String author) {
        String name = "PR-" + (40 + number);
        String job = PROJECT + "/branches/" + name;
        files.add(job + "/config.xml", TeamHome.branch(name, REQUEST_HEAD));
        SampleBuild build = new SampleBuild(job, 1, time - 20 * TeamHome.HOUR).pushed();
        build.commit(
                id,
                author,
                6,
                "Let carts hold offer " + number,
                "src/main/java/org/example/shop/Cart.java",
                "src/test/java/org/example/shop/CartTest.java");
        test(build.passed(SUITE, TESTS), "SUCCESS");
    }

    /** A branch on which a test was written first, and that is not merged yet. */
    private void vouchers() {
        String job = PROJECT + "/branches/feature-vouchers.q7k2m1.feature-vouchers";
        files.add(job + "/config.xml", TeamHome.branch("feature/vouchers", BRANCH_HEAD));
        for (int number = 1; number <= 3; number++) {
            SampleBuild build = new SampleBuild(job, number, time - (4 - number) * 3 * TeamHome.HOUR).pushed();
            build.commit(
                    TeamHome.DEV2,
                    1,
                    "Vouchers, step " + number,
                    "src/main/java/org/example/shop/Voucher.java",
                    "src/test/java/org/example/shop/CartTest.java");
            build.passed(SUITE, TESTS);
            if (number == 2) {
                build.failed(SUITE, "redeemsVoucher", "expected: 90 but was: 100");
            } else if (number == 3) {
                build.passed(SUITE, "redeemsVoucher");
            }
            test(build, number == 2 ? "FAILURE" : "SUCCESS");
        }
    }

    private void test(SampleBuild build, String result) {
        Flow flow = new Flow(build.start() + 60).node("linux-2").stage("Test");
        if (build.red()) {
            flow.shFails(150, TEST);
        } else {
            flow.sh(190, TEST);
        }
        flow.junit("target/*-reports/*.xml", build.red()).end().end();
        build.pipeline(files, script(BUILDS), flow, result);
    }

    private static String script(int number) {
        return """
                pipeline {
                    agent { label 'linux' }
                    options {
                        timeout(time: 30, unit: 'MINUTES')
                        buildDiscarder(logRotator(numToKeepStr: '50'))
                    }
                    stages {
                        stage('Test') {
                            steps { sh 'mvn -B -ntp verify' }
                            post { always { junit 'target/*-reports/*.xml' } }
                        }
                        stage('Scan') { steps { sh 'trivy fs --exit-code 1 --severity HIGH,CRITICAL .' } }
                        stage('Image') {
                            when { branch 'main' }
                            steps { sh '''
                                docker build -t registry.example.org/web-shop:$BUILD_NUMBER .
                                docker push registry.example.org/web-shop:$BUILD_NUMBER''' }
                        }
                        stage('Staging') {
                            when { branch 'main' }
                            steps { sh '''
                                helm upgrade --install web-shop chart --namespace staging --set tag=$BUILD_NUMBER
                                curl --fail https://staging.shop.example.org/health''' }
                        }
                        stage('Production') {
                            when { branch 'main' }
                            steps {
                                sh 'helm upgrade --install --atomic web-shop chart --namespace production --set tag=$BUILD_NUMBER'
                                sh 'curl --fail https://shop.example.org/health'
                            }
                        }
                    }
                %s}
                """.formatted(
                        number < 10
                                ? ""
                                : "    post { failure { mail to: 'team@example.com', subject: 'web-shop is red' } }\n");
    }
}
