package io.jenkins.plugins.ksb.source.sample;

import java.util.List;

/** The script that a pipeline runs: its blueprint in Groovy. */
final class Jenkinsfile {
    private Jenkinsfile() {}

    static String of(Blueprint blueprint, double share) {
        List<PlannedStage> stages = blueprint.stagesAt(share);
        return blueprint.shape() == Blueprint.Shape.MULTIBRANCH ? declarative(stages) : scripted(stages);
    }

    private static String declarative(List<PlannedStage> stages) {
        StringBuilder text = new StringBuilder("""
                pipeline {
                    agent { label 'linux' }
                    options {
                        timeout(time: 30, unit: 'MINUTES')
                        disableConcurrentBuilds()
                    }
                    stages {
                """);
        for (PlannedStage stage : stages) {
            text.append("        stage('").append(stage.name()).append("') {\n");
            if (stage.isMainLineOnly()) {
                text.append("            when { branch 'main' }\n");
            }
            text.append("            steps {\n");
            stage.steps().stream().filter(step -> !step.isReport()).forEach(step -> line(text, 16, step));
            text.append("            }\n");
            if (stage.steps().stream().anyMatch(PlannedStep::isReport)) {
                text.append("            post {\n                always {\n");
                stage.steps().stream().filter(PlannedStep::isReport).forEach(step -> line(text, 20, step));
                text.append("                }\n            }\n");
            }
            text.append("        }\n");
        }
        return text.append("    }\n}\n").toString();
    }

    private static String scripted(List<PlannedStage> stages) {
        StringBuilder text = new StringBuilder("node('linux') {\n");
        for (PlannedStage stage : stages) {
            text.append("    stage('").append(stage.name()).append("') {\n");
            boolean inTry = false;
            for (int i = 0; i < stage.steps().size(); i++) {
                PlannedStep step = stage.steps().get(i);
                boolean reportFollows =
                        i + 1 < stage.steps().size() && stage.steps().get(i + 1).isReport();
                if (step.isShell() && reportFollows) {
                    text.append("        try {\n");
                    line(text, 12, step);
                    text.append("        } finally {\n");
                    inTry = true;
                } else {
                    line(text, inTry ? 12 : 8, step);
                    if (inTry && !reportFollows) {
                        text.append("        }\n");
                        inTry = false;
                    }
                }
            }
            text.append("    }\n");
        }
        return text.append("}\n").toString();
    }

    private static void line(StringBuilder text, int indent, PlannedStep step) {
        text.append(" ".repeat(indent)).append(step.groovy()).append('\n');
    }
}
