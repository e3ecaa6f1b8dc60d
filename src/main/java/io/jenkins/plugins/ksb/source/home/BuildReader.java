package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Measure;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The directory of a build to its facts. Never throws: whatever cannot be read is a gap of the build. */
public final class BuildReader {
    private static final String BUILD_XML = "build.xml";
    private static final String ARCHIVE = "archive";
    private static final List<String> FLOW_FOLDERS = List.of("workflow-completed", "workflow");

    private final Set<Part> parts;
    private final Commands commands = new Commands();

    /** Reads build.xml, and of the rest what is asked for. */
    public BuildReader(Set<Part> parts) {
        this.parts = Set.copyOf(parts);
    }

    public BuildRecord read(JobFolder job, BuildFolder folder) {
        Listing listing = Listing.of(folder.path());
        BuildDraft draft = new BuildDraft(folder.number());
        draft.gap(Part.BUILD_XML, listing.problem());
        if (listing.problem() != null) {
            draft.status = Status.UNREADABLE;
        } else if (listing.has(BUILD_XML)) {
            readBuild(job, listing, draft);
        } else {
            draft.gap(Part.BUILD_XML, "there is no build.xml");
        }
        return draft.record(job.job().name(), folder.directory());
    }

    private void readBuild(JobFolder job, Listing folder, BuildDraft draft) {
        try {
            BuildXml xml = new BuildXml(Xml.BUILDS.tree(folder.path(BUILD_XML)));
            readFields(job, xml, draft);
            readFlow(folder, xml, draft);
            readTests(job, folder, xml, draft);
            readChanges(folder, xml, draft);
            readMeasures(folder, xml, draft);
        } catch (Unreadable e) {
            draft.status = Status.UNREADABLE;
            draft.gap(Part.BUILD_XML, e.reason());
            if (draft.number == Build.NO_NUMBER) {
                BuildXml torn =
                        new BuildXml(Xml.BUILDS.salvage(folder.path(BUILD_XML)).root());
                draft.number = (int) torn.number().orElse(draft.number);
            }
        } catch (RuntimeException | StackOverflowError e) {
            draft.status = Status.UNREADABLE;
            draft.gap(Part.BUILD_XML, "it is not understood (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void readFields(JobFolder job, BuildXml xml, BuildDraft draft) {
        draft.number = (int) xml.number().orElse(draft.number);
        draft.status = xml.status();
        draft.kind = xml.kind();
        draft.result = xml.result();
        draft.times = xml.times();
        draft.causes = CauseReader.read(xml);
        draft.parameters = ParameterReader.read(xml);
        draft.revision = RevisionReader.read(xml, draft.number);
        draft.script = parts.contains(Part.SCRIPT) ? xml.script() : draft.script;
        draft.scriptSource = ScriptSources.of(xml, job.definition());
    }

    private void readFlow(Listing folder, BuildXml xml, BuildDraft draft) {
        boolean wanted = parts.contains(Part.STAGES) || parts.contains(Part.STEPS);
        boolean began = xml.execution().isPresent() || FLOW_FOLDERS.stream().anyMatch(folder::has);
        FlowNodes flow = wanted && xml.isPipeline() && began ? flow(folder, xml) : FlowNodes.NONE;
        draft.gap(Part.STAGES, flow.problem());
        draft.agents = Agents.of(xml, flow.nodes());
        FlowGraph graph = new FlowGraph(flow.nodes());
        Stages stages = new Stages(graph);
        draft.stages = StageBuilder.build(stages, xml.result());
        if (parts.contains(Part.STEPS)) {
            draft.steps = StepBuilder.build(graph, stages, xml.result().isPresent(), commands);
            draft.gap(Part.STEPS, flow.problem());
        }
        if (parts.contains(Part.LOG)) {
            readLog(folder, xml, draft);
        }
    }

    private static FlowNodes flow(Listing folder, BuildXml xml) {
        Set<String> folders = new LinkedHashSet<>();
        folders.add(xml.execution().text("storageDir"));
        folders.addAll(FLOW_FOLDERS);
        folders.retainAll(FLOW_FOLDERS);
        folders.removeIf(name -> !folder.has(name));
        return FlowNodes.read(folder.folder(), folders);
    }

    private static void readLog(Listing folder, BuildXml xml, BuildDraft draft) {
        BuildLogs logs = new BuildLogs(folder, xml.charset());
        try {
            if (xml.isPipeline()) {
                draft.steps = TracedSteps.of(draft.steps, logs);
            } else if (logs.isAny()) {
                draft.steps = logs.steps(xml.result());
            } else {
                draft.gap(Part.LOG, "there is no log");
            }
        } catch (IOException e) {
            draft.gap(Part.LOG, HomeFile.unreadable(e).reason());
        }
    }

    private void readTests(JobFolder job, Listing folder, BuildXml xml, BuildDraft draft) {
        draft.tests = TestTotalsReader.read(xml);
        boolean wanted = parts.contains(Part.TESTS);
        if (TestReports.isAny(folder) && (wanted || draft.tests.isEmpty())) {
            readCases(List.of(folder), draft);
        } else if (wanted && draft.tests.isPresent()) {
            TestedParts tested = TestedParts.of(job, xml);
            readCases(tested.folders(), draft);
            draft.gap(Part.TESTS, tested.missing() == 0 ? null : "builds of its parts with test reports are gone");
        }
    }

    private void readCases(List<Listing> folders, BuildDraft draft) {
        TestReports reports = TestReports.read(folders, parts.contains(Part.TESTS));
        draft.cases = reports.cases().kept();
        draft.tests = draft.tests.or(reports::totals);
        draft.gap(Part.TESTS, reports.problem());
    }

    private void readChanges(Listing folder, BuildXml xml, BuildDraft draft) {
        if (parts.contains(Part.CHANGES)) {
            Changelogs.Found found = Changelogs.read(folder, xml);
            draft.changes = found.changes();
            draft.gap(Part.CHANGES, found.problem());
        }
    }

    private void readMeasures(Listing folder, BuildXml xml, BuildDraft draft) {
        if (parts.contains(Part.ARTEFACTS) && folder.has(ARCHIVE) && folder.isFolder(ARCHIVE)) {
            Artefacts artefacts = Artefacts.of(folder.path(ARCHIVE));
            draft.artefacts = artefacts.paths();
            draft.gap(Part.ARTEFACTS, artefacts.problem());
        }
        if (parts.contains(Part.MEASURES)) {
            draft.measures = MeasureReader.read(xml);
            if (draft.measures.isEmpty()) {
                draft.measures = reports(folder, draft.artefacts);
            }
        }
    }

    /** What no plugin put into figures may stand in a report that was kept. */
    private static List<Measure> reports(Listing folder, List<String> artefacts) {
        List<Measure> kept = CoverageReports.read(folder.folder(), folder.names());
        return kept.isEmpty() ? CoverageReports.read(folder.path(ARCHIVE), artefacts) : kept;
    }
}
