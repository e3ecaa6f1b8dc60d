package io.jenkins.plugins.ksb.parse.xml;

import java.util.Map;
import java.util.Optional;

/** What a {@code config.xml} configures, as its root element tells. */
public enum JobKind {
    /** Freestyle, Maven, matrix, MultiJob: builders and publishers stand in the file. */
    CONFIGURED,
    PIPELINE,
    MULTIBRANCH,
    ORGANIZATION,
    FOLDER;

    private static final Map<String, JobKind> BY_ROOT = Map.ofEntries(
            Map.entry("project", CONFIGURED),
            Map.entry("FreeStyleProject", CONFIGURED),
            Map.entry("matrix-project", CONFIGURED),
            Map.entry("MatrixProject", CONFIGURED),
            Map.entry("maven2-moduleset", CONFIGURED),
            Map.entry("MavenModuleSet", CONFIGURED),
            Map.entry("MultiJobProject", CONFIGURED),
            Map.entry("IvyModuleSet", CONFIGURED),
            Map.entry("flow-definition", PIPELINE),
            Map.entry("WorkflowJob", PIPELINE),
            Map.entry("WorkflowMultiBranchProject", MULTIBRANCH),
            Map.entry("FreeStyleMultiBranchProject", MULTIBRANCH),
            Map.entry("OrganizationFolder", ORGANIZATION),
            Map.entry("Folder", FOLDER));

    static Optional<JobKind> of(String root) {
        return Optional.ofNullable(BY_ROOT.get(ClassNames.simple(root)));
    }

    /** Whether the first bytes of a file begin a job's configuration; a folder is no job. */
    public static Optional<JobKind> ofHead(byte[] head) {
        return Optional.ofNullable(XmlTree.root(head)).flatMap(JobKind::of).filter(kind -> kind != FOLDER);
    }
}
