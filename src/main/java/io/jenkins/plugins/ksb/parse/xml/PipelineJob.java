package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.Facts;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;
import java.util.ArrayList;
import java.util.List;

/** A pipeline job: its script, if it stands here, after the job's own triggers, parameters and properties. */
final class PipelineJob {
    private final XmlElement root;
    private final PipelineText scripts;

    PipelineJob(XmlElement root, PipelineText scripts) {
        this.root = root;
        this.scripts = scripts;
    }

    Parsed parse(String path) {
        XmlElement definition = root.child("definition").orElse(root);
        XmlElement script = definition.child("script").orElse(null);
        if (script == null) {
            return ScriptSource.elsewhere(definition);
        }
        if (script.text().isBlank()) {
            return new NotAnalysed(
                    Cause.EMPTY, "The job's pipeline script is empty.", "Write a pipeline into it.", script.start());
        }
        Shift shift = new Shift(script.textStart(), script.end());
        Parsed parsed = scripts.parse(path, script.text());
        if (parsed instanceof Facts facts) {
            return new Facts(merged(facts.definition(), shift));
        }
        NotAnalysed not = (NotAnalysed) parsed;
        return new NotAnalysed(not.cause(), not.reason(), not.remedy(), shift.nullable(not.location()));
    }

    private Definition merged(Definition pipeline, Shift shift) {
        StepList own = new StepList();
        JobSettings.add(root, own);
        int before = own.steps().size();
        List<Step> steps = new ArrayList<>(own.steps());
        pipeline.steps().forEach(step -> steps.add(shift.step(step, before)));
        List<String> unknowns = new ArrayList<>(JobSettings.unknowns(root));
        unknowns.addAll(pipeline.unknowns());
        return new Definition(
                pipeline.path(),
                pipeline.kind(),
                pipeline.stages().stream().map(shift::stage).toList(),
                steps,
                unknowns);
    }
}
