package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;
import io.jenkins.plugins.ksb.parse.xml.StepList.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jobs whose pipeline script lives in a repository. */
final class ScriptSource {
    private static final String DEFAULT_PATH = "Jenkinsfile";
    private static final Set<String> ADDRESSES = Set.of("url", "remote", "repositoryUrl", "repoOwner");

    private ScriptSource() {}

    static Parsed elsewhere(XmlElement definition) {
        return new NotAnalysed(
                Cause.DEFINED_ELSEWHERE,
                "The job's pipeline is " + scriptPath(definition) + where(definition) + ", not in this file.",
                "Score a checkout of that repository.",
                definition.start());
    }

    static Parsed folder(XmlElement root) {
        return new NotAnalysed(
                Cause.DEFINED_ELSEWHERE,
                "This is a folder of jobs, not a job.",
                "Score the config.xml files of its jobs.",
                root.start());
    }

    /** A multibranch job says one thing of its own: that there is a pipeline for each branch. */
    static Definition multibranch(XmlElement root, String path) {
        StepList steps = new StepList();
        JobSettings.add(root, steps);
        int index = steps.add(Spot.in(Section.BODY), "multibranch", Arguments.NONE, root.start(), List.of());
        root.descendants()
                .filter(element ->
                        element.name().equals("source") || element.name().endsWith("SCMNavigator"))
                .filter(element -> ClassNames.isClass(element.type()))
                .forEach(source ->
                        steps.add(Spot.in(Section.BODY).under(index), ClassNames.simple(source.type()), source));
        return new Definition(
                path,
                Definition.Kind.CONFIGURED,
                steps.stages(),
                steps.steps(),
                List.of("The branches' pipeline is " + scriptPath(root) + where(root) + ", not in this file."));
    }

    private static String scriptPath(XmlElement element) {
        return element.descendants()
                .filter(inner -> inner.name().equals("scriptPath"))
                .map(inner -> inner.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(DEFAULT_PATH);
    }

    private static String where(XmlElement element) {
        Optional<String> address = element.descendants()
                .filter(inner -> ADDRESSES.contains(inner.name()))
                .map(inner -> inner.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
        return address.map(text -> " in " + withoutUser(text)).orElse(" in a repository");
    }

    /** Addresses may carry a name and a password. */
    private static String withoutUser(String address) {
        return address.replaceFirst("(?<=://)[^/@]*@", "");
    }
}
