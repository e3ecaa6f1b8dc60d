package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The directory of a build to its facts. Never throws: whatever cannot be read is a gap of the build. */
public final class BuildReader {
    private static final String BUILD_XML = "build.xml";
    private static final List<String> FLOW_FOLDERS = List.of("workflow-completed", "workflow");

    private final Set<Part> parts;

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
        } else if (listing.names().contains(BUILD_XML)) {
            readBuild(job, listing, draft);
        } else {
            draft.gap(Part.BUILD_XML, "there is no build.xml");
        }
        return draft.record(job.job().name(), folder.directory());
    }

    private void readBuild(JobFolder job, Listing folder, BuildDraft draft) {
        try {
            BuildXml xml = new BuildXml(Xml.tree(folder.path(BUILD_XML)));
            readFields(job, xml, draft);
            FlowNodes flow = readFlow(folder, xml, draft);
            draft.agents = Agents.of(xml, flow.nodes());
        } catch (Unreadable e) {
            draft.status = Status.UNREADABLE;
            draft.gap(Part.BUILD_XML, e.reason());
        }
    }

    private static void readFields(JobFolder job, BuildXml xml, BuildDraft draft) {
        draft.number = (int) xml.number().orElse(draft.number);
        draft.status = xml.status();
        draft.kind = xml.kind();
        draft.result = xml.result();
        draft.times = xml.times();
        draft.causes = CauseReader.read(xml);
    }

    private FlowNodes readFlow(Listing folder, BuildXml xml, BuildDraft draft) {
        boolean wanted = parts.contains(Part.STAGES) || parts.contains(Part.STEPS);
        if (!wanted || !xml.execution().isPresent()) {
            return FlowNodes.NONE;
        }
        Set<String> folders = new LinkedHashSet<>();
        String named = xml.execution().text("storageDir");
        if (FLOW_FOLDERS.contains(named)) {
            folders.add(named);
        }
        folders.addAll(FLOW_FOLDERS);
        folders.retainAll(folder.names());
        FlowNodes flow = FlowNodes.read(folder.folder(), folders);
        draft.gap(Part.STAGES, flow.problem());
        Stages stages = new Stages(new FlowGraph(flow.nodes()));
        draft.stages = StageBuilder.build(stages, xml.result());
        return flow;
    }
}
