package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.ScriptSource;
import io.jenkins.plugins.ksb.facts.Job;
import java.util.Locale;
import java.util.Optional;

/**
 * What a config.xml says of the item it stands in.
 *
 * @param root simple name of its root element
 * @param trueName as the version control system has it; empty where the folder's name is the name
 * @param definition where the item's pipeline stands as it is now
 */
record JobConfig(
        String root,
        Optional<String> trueName,
        boolean primaryBranch,
        boolean changeRequest,
        Optional<ScriptSource> definition) {

    static final JobConfig NONE = new JobConfig("", Optional.empty(), false, false, Optional.empty());

    static JobConfig of(Element root) {
        Element head = Element.NONE;
        boolean primary = false;
        String projectName = "";
        for (Element property : root.child("properties").children()) {
            Element branch = property.child("branch");
            if (branch.child("head").isPresent()) {
                head = branch.child("head");
                primary = has(branch.child("actions"), "PrimaryInstanceMetadataAction");
            } else if (property.type().equals("ProjectNameProperty")) {
                projectName = property.text("name");
            }
        }
        String name = head.isPresent() ? head.text("name") : projectName;
        return new JobConfig(
                ClassNames.simple(root.name()),
                Optional.of(name).filter(text -> !text.isEmpty()),
                primary,
                isChangeRequest(head),
                definition(root.child("definition")));
    }

    private static boolean has(Element actions, String type) {
        for (Element action : actions.items()) {
            if (action.type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChangeRequest(Element head) {
        String type = head.type().toLowerCase(Locale.ROOT);
        return type.contains("pullrequest") || type.contains("mergerequest") || type.contains("changerequest");
    }

    private static Optional<ScriptSource> definition(Element definition) {
        String path = definition.text("scriptPath");
        return switch (definition.type()) {
            case "CpsFlowDefinition" -> Optional.of(new ScriptSource("inline", Optional.empty()));
            case "CpsScmFlowDefinition", "SCMBinder" ->
                Optional.of(new ScriptSource("scm", Optional.of(path.isEmpty() ? "Jenkinsfile" : path)));
            default -> path.isEmpty() ? Optional.empty() : Optional.of(new ScriptSource("scm", Optional.of(path)));
        };
    }

    Job.Kind kind() {
        return switch (root) {
            case "project" -> Job.Kind.FREESTYLE;
            case "flow-definition" -> Job.Kind.PIPELINE;
            case "maven2-moduleset" -> Job.Kind.MAVEN;
            case "maven2" -> Job.Kind.MAVEN_MODULE;
            case "matrix-project" -> Job.Kind.MATRIX;
            case "matrix-config" -> Job.Kind.MATRIX_CONFIGURATION;
            case "MultiJobProject" -> Job.Kind.MULTIJOB;
            default -> Job.Kind.OTHER;
        };
    }
}
