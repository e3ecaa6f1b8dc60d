package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Value;
import io.jenkins.plugins.ksb.parse.xml.StepList.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every kind of job may have: parameters, triggers, properties. */
final class JobSettings {
    private static final String PARAMETERS = "ParametersDefinitionProperty";
    private static final String TRIGGERS = "PipelineTriggersJobProperty";
    /** Switches that mean something only where they are on. */
    private static final Set<String> SWITCHES = Set.of("throttleEnabled", "useBuildBlocker", "buildDescription");

    private JobSettings() {}

    static void add(XmlElement root, StepList steps) {
        addAgent(root, steps);
        for (XmlElement property : root.items("properties")) {
            addProperty(property, steps);
        }
        root.child("logRotator").ifPresent(rotator -> steps.add(Spot.in(Section.OPTIONS), "LogRotator", rotator));
        addTriggers(root, steps);
        root.child("authToken")
                .ifPresent(token -> steps.add(
                        Spot.in(Section.TRIGGERS),
                        "BuildAuthorizationToken",
                        Arguments.NONE,
                        token.start(),
                        List.of()));
    }

    /** A label to run on is an agent. */
    private static void addAgent(XmlElement root, StepList steps) {
        root.child("assignedNode")
                .ifPresent(node -> steps.add(
                        Spot.in(Section.AGENT),
                        "label",
                        Arguments.of(new Value.Text(node.text().strip())),
                        node.start(),
                        List.of()));
    }

    private static void addProperty(XmlElement property, StepList steps) {
        String type = ClassNames.simple(property.type());
        if (type.equals(PARAMETERS)) {
            property.items("parameterDefinitions")
                    .forEach(parameter ->
                            steps.add(Spot.in(Section.PARAMETERS), ClassNames.simple(parameter.type()), parameter));
        } else if (type.equals(TRIGGERS)) {
            addTriggers(property, steps);
        } else if (!isOff(property)) {
            steps.add(Spot.in(Section.OPTIONS), type, property);
        }
    }

    private static void addTriggers(XmlElement holder, StepList steps) {
        for (XmlElement trigger : holder.items("triggers")) {
            if (ClassNames.isClass(trigger.type())) {
                steps.add(Spot.in(Section.TRIGGERS), ClassNames.simple(trigger.type()), trigger);
            }
        }
    }

    private static boolean isOff(XmlElement property) {
        return SWITCHES.stream().anyMatch(name -> property.text(name).equals("false"));
    }

    static List<String> unknowns(XmlElement root) {
        List<String> unknowns = new ArrayList<>();
        if (root.text("disabled").equals("true")) {
            unknowns.add("The job is disabled.");
        }
        return unknowns;
    }
}
