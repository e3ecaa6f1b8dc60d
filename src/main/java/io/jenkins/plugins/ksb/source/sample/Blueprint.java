package io.jenkins.plugins.ksb.source.sample;

import static io.jenkins.plugins.ksb.source.sample.PlannedStep.archive;
import static io.jenkins.plugins.ksb.source.sample.PlannedStep.checkout;
import static io.jenkins.plugins.ksb.source.sample.PlannedStep.coverage;
import static io.jenkins.plugins.ksb.source.sample.PlannedStep.junit;
import static io.jenkins.plugins.ksb.source.sample.PlannedStep.sh;

import io.jenkins.plugins.ksb.source.sample.PlannedStage.Role;
import java.util.List;

/**
 * What a job builds, and how.
 *
 * @param sources where its files are
 * @param toleratesFailedTests whether failed tests make a build unstable rather than fail it
 */
record Blueprint(String name, Shape shape, Sources sources, boolean toleratesFailedTests, List<PlannedStage> stages) {

    /** How a job is set up in Jenkins. */
    enum Shape {
        MULTIBRANCH,
        FROM_SCM,
        INLINE,
        FREESTYLE,
        /** As it was kept before Jenkins 1.597. */
        FREESTYLE_BY_DATE,
        MAVEN;

        boolean isPipeline() {
            return this == MULTIBRANCH || this == FROM_SCM || this == INLINE;
        }
    }

    /** Paths, with {@code %s} for the name of what they are about. */
    record Sources(String product, String test) {}

    private static final Sources JAVA =
            new Sources("src/main/java/org/example/%s.java", "src/test/java/org/example/%sTest.java");
    private static final Sources SCRIPT = new Sources("src/%s.ts", "src/__tests__/%s.test.ts");
    private static final Sources PYTHON = new Sources("worker/%s.py", "tests/test_%s.py");
    private static final Sources TERRAFORM = new Sources("modules/%s/main.tf", "tests/%s.tftest.hcl");
    private static final Sources C = new Sources("src/%s.c", "tests/%s_test.c");

    private static final Blueprint SERVICE = new Blueprint(
            "service",
            Shape.MULTIBRANCH,
            JAVA,
            false,
            List.of(
                    PlannedStage.of("Build", Role.BUILD, sh("./gradlew --no-daemon assemble")),
                    PlannedStage.of(
                            "Test",
                            Role.TEST,
                            sh("./gradlew --no-daemon test jacocoTestReport"),
                            junit("build/test-results/test/*.xml"),
                            coverage()),
                    PlannedStage.of(
                                    "Scan",
                                    Role.GATE,
                                    sh("trivy fs --exit-code 1 --severity HIGH,CRITICAL --format json"
                                            + " --output trivy-report.json ."))
                            .since(0.3),
                    PlannedStage.of(
                            "Deploy to production",
                            Role.PRODUCTION,
                            sh("helm upgrade --install service chart --namespace production --atomic"),
                            sh("curl --fail --retry 5 https://service.example.org/health"))));

    private static final Blueprint LIBRARY = new Blueprint(
            "library",
            Shape.FROM_SCM,
            JAVA,
            true,
            List.of(
                    PlannedStage.of("Build", Role.BUILD, checkout(), sh("mvn -B -ntp compile")),
                    PlannedStage.of(
                            "Verify",
                            Role.TEST,
                            sh("mvn -B -ntp verify -Dmaven.test.failure.ignore=true"),
                            junit("target/surefire-reports/*.xml"),
                            coverage()),
                    PlannedStage.of(
                            "Publish", Role.STAGING, archive("target/*.jar"), sh("mvn -B -ntp deploy -DskipTests"))));

    private static final Blueprint INFRASTRUCTURE = new Blueprint(
            "infrastructure",
            Shape.FROM_SCM,
            TERRAFORM,
            false,
            List.of(
                    PlannedStage.of(
                            "Plan",
                            Role.BUILD,
                            checkout(),
                            sh("terraform init -input=false"),
                            sh("terraform fmt -check -recursive"),
                            sh("terraform plan -input=false -out=plan.bin")),
                    PlannedStage.of(
                            "Check",
                            Role.TEST,
                            sh("terraform test -junit-xml=tests.xml"),
                            junit("tests.xml"),
                            sh("checkov -d . --compact")),
                    PlannedStage.of(
                            "Apply to production", Role.PRODUCTION, sh("terraform apply -input=false plan.bin"))));

    private static final Blueprint FRONT_END = new Blueprint(
            "front-end",
            Shape.INLINE,
            SCRIPT,
            false,
            List.of(
                    PlannedStage.of("Install", Role.BUILD, checkout(), sh("npm ci"), sh("npm run build")),
                    PlannedStage.of("Test", Role.TEST, sh("npm test -- --ci"), junit("reports/junit.xml")),
                    PlannedStage.of("Audit", Role.GATE, sh("npm audit --audit-level=high"))
                            .since(0.2),
                    PlannedStage.of(
                            "Deploy to staging",
                            Role.STAGING,
                            sh("aws s3 sync dist s3://front-end-staging.example.org --delete"))));

    private static final Blueprint WORKER = new Blueprint(
            "worker",
            Shape.INLINE,
            PYTHON,
            false,
            List.of(
                    PlannedStage.of(
                            "Prepare",
                            Role.BUILD,
                            checkout(),
                            sh("pip install -r requirements.txt"),
                            sh("ruff check .")),
                    PlannedStage.of(
                            "Test", Role.TEST, sh("pytest --junitxml=reports/unit.xml"), junit("reports/*.xml")),
                    PlannedStage.of(
                            "Release to production",
                            Role.PRODUCTION,
                            sh("docker build -t registry.example.org/worker ."),
                            sh("docker push registry.example.org/worker"),
                            sh("kubectl --namespace production rollout restart deployment/worker"))));

    private static final List<PlannedStage> MAKE = List.of(
            PlannedStage.of("", Role.BUILD, sh("./configure"), sh("make -j2")),
            PlannedStage.of("", Role.TEST, sh("make check"), junit("reports/*.xml"), archive("dist/*.tar.gz")));

    private static final Blueprint TOOL = new Blueprint("tool", Shape.FREESTYLE, C, false, MAKE);
    private static final Blueprint OLD_TOOL = new Blueprint("old-tool", Shape.FREESTYLE_BY_DATE, C, false, MAKE);

    private static final Blueprint MODULES = new Blueprint(
            "modules",
            Shape.MAVEN,
            JAVA,
            true,
            List.of(PlannedStage.of(
                    "", Role.TEST, sh("mvn -B -ntp clean verify"), junit("target/surefire-reports/*.xml"))));

    /** In ten jobs of a team, eight are pipelines; one tool in two was never migrated. */
    static Blueprint of(int job) {
        return switch (job % 10) {
            case 0, 5 -> SERVICE;
            case 1, 6 -> LIBRARY;
            case 2 -> FRONT_END;
            case 3, 8 -> INFRASTRUCTURE;
            case 4 -> job % 20 < 10 ? TOOL : OLD_TOOL;
            case 7 -> MODULES;
            default -> WORKER;
        };
    }

    /** The stages that the pipeline has at a point of its history. */
    List<PlannedStage> stagesAt(double share) {
        return stages.stream().filter(stage -> stage.from() <= share).toList();
    }
}
