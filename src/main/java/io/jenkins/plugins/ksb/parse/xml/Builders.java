package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import io.jenkins.plugins.ksb.parse.xml.StepList.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builders and publishers to steps. Those that hold other builders become their parents. */
final class Builders {
    private static final String NEVER = "NeverRun";
    private static final String MAVEN_PROJECT = "MavenModuleSet";

    private final StepList steps;

    Builders(StepList steps) {
        this.steps = steps;
    }

    void addAll(List<XmlElement> objects, Spot spot) {
        objects.forEach(object -> add(object, spot));
    }

    void add(XmlElement object, Spot spot) {
        String type = ClassNames.simple(object.type());
        if (object.descendants().anyMatch(Builders::isNever)) {
            return;
        }
        if (type.equals("MultiJobBuilder")) {
            addPhase(object, spot);
            return;
        }
        Optional<ScriptBuilder> script = ScriptBuilders.of(type);
        List<Command> commands = script.map(builder -> builder.commands(object, spot.onFailure()))
                .orElse(List.of());
        List<XmlElement> inner = script.isPresent() ? List.of() : nested(object);
        int index = steps.add(
                inner.isEmpty() ? spot : spot.section(isCondition(object) ? Section.WHEN : spot.section()),
                type,
                inner.isEmpty() ? Values.arguments(object) : Arguments.NONE,
                object.start(),
                commands);
        inner.forEach(builder -> add(builder, spot.under(index)));
    }

    /** The main work of a Maven project stands in the project itself. */
    void addMavenGoals(XmlElement root, Spot spot) {
        root.child("goals").ifPresent(goals -> {
            XmlElement work = new XmlElement(MAVEN_PROJECT, Map.of(), goals.start());
            work.add(goals);
            root.child("rootPOM").ifPresent(work::add);
            add(work, spot);
        });
    }

    private static boolean isNever(XmlElement element) {
        boolean condition = element.name().equals("condition") || element.name().equals("runCondition");
        return condition && ClassNames.simple(element.type()).equals(NEVER);
    }

    private static boolean isCondition(XmlElement object) {
        return object.child("runCondition").isPresent()
                || object.child("condition").isPresent();
    }

    /** The builders that this one runs, outermost ones only. */
    private static List<XmlElement> nested(XmlElement object) {
        return object.children().stream()
                .flatMap(child -> isBuilder(child) ? Stream.of(child) : nested(child).stream())
                .toList();
    }

    private static boolean isBuilder(XmlElement element) {
        String type = element.type();
        boolean held = element.name().equals("buildStep") || element.name().equals("publisher");
        return ClassNames.isClass(type)
                && (held || ScriptBuilders.of(ClassNames.simple(type)).isPresent() || isKnown(type));
    }

    private static boolean isKnown(String type) {
        return type.startsWith("hudson.tasks.")
                || type.endsWith("Builder")
                || type.endsWith("Publisher")
                || type.endsWith("BuildStep");
    }

    /** A phase of a MultiJob: its jobs run side by side. */
    private void addPhase(XmlElement phase, Spot spot) {
        List<XmlElement> jobs = phase.items("phaseJobs");
        Stage.Kind kind = jobs.size() > 1 && !phase.text("executionType").equals("SEQUENTIALLY")
                ? Stage.Kind.PARALLEL
                : Stage.Kind.SEQUENTIAL;
        int outer = steps.addStage(phase.text("phaseName"), spot.stage(), Stage.Kind.SEQUENTIAL, phase.start());
        for (XmlElement job : jobs) {
            int stage =
                    kind == Stage.Kind.PARALLEL ? steps.addStage(job.text("jobName"), outer, kind, job.start()) : outer;
            Map<String, Value> arguments = new LinkedHashMap<>();
            arguments.put("job", new Value.Text(job.text("jobName")));
            steps.add(
                    new Spot(spot.section(), Step.NONE, stage, spot.onFailure()),
                    "MultiJobBuilder",
                    new Arguments(List.of(), arguments),
                    job.start(),
                    List.of());
        }
    }
}
