package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.parse.xml.StepList.Spot;
import java.util.List;
import java.util.stream.Collectors;

/** A freestyle, Maven, matrix or MultiJob project. */
final class ConfiguredJob {
    private final XmlElement root;
    private final StepList steps = new StepList();
    private final Builders builders = new Builders(steps);

    ConfiguredJob(XmlElement root) {
        this.root = root;
    }

    Definition definition(String path) {
        JobSettings.add(root, steps);
        Spot body = matrix(Spot.in(Section.BODY));
        root.child("scm")
                .filter(ConfiguredJob::isScm)
                .ifPresent(scm -> steps.add(body, ClassNames.simple(scm.type()), scm));
        Spot wrapped = wrappers(body);
        builders.addAll(root.items("prebuilders"), wrapped);
        builders.addAll(root.items("builders"), wrapped);
        builders.addMavenGoals(root, wrapped);
        builders.addAll(root.items("postbuilders"), wrapped);
        Spot post = Spot.in(Section.POST).stage(body.stage()).fails(OnFailure.DEGRADES);
        builders.addAll(root.items("reporters"), post);
        builders.addAll(root.items("publishers"), post);
        return new Definition(
                path, Definition.Kind.CONFIGURED, steps.stages(), steps.steps(), JobSettings.unknowns(root));
    }

    private static boolean isScm(XmlElement scm) {
        return !ClassNames.simple(scm.type()).equals("NullSCM") && !scm.type().equals("scm");
    }

    /** Wrappers stand around the build, each inside the one before. */
    private Spot wrappers(Spot body) {
        Spot spot = body;
        for (XmlElement wrapper : root.items("buildWrappers")) {
            spot = spot.under(steps.add(spot, ClassNames.simple(wrapper.type()), wrapper));
        }
        return spot;
    }

    private Spot matrix(Spot body) {
        List<XmlElement> axes = root.items("axes");
        if (axes.isEmpty()) {
            return body;
        }
        String name = axes.stream().map(axis -> axis.text("name")).collect(Collectors.joining(", "));
        int stage =
                steps.addStage(name, Stage.NONE, Stage.Kind.MATRIX, axes.get(0).start());
        for (XmlElement axis : axes) {
            steps.add(body.stage(stage), ClassNames.simple(axis.type()), axis);
        }
        return body.stage(stage);
    }
}
