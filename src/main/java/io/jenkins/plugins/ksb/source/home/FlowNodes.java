package io.jenkins.plugins.ksb.source.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one build, by id: from one file that newer Jenkins writes when the build is done, or from one file a node.
 *
 * @param problem what could not be read, or null
 */
record FlowNodes(List<FlowNode> nodes, @Nullable String problem) {
    static final FlowNodes NONE = new FlowNodes(List.of(), null);

    private static final String STORE = "flowNodeStore.xml";
    private static final Comparator<FlowNode> BY_ID = Comparator.comparingLong(
                    (FlowNode node) -> Numbers.parse(node.id(), Long.MAX_VALUE))
            .thenComparing(FlowNode::id);

    FlowNodes {
        nodes = List.copyOf(nodes);
    }

    /** Of the folders in which Jenkins keeps them, the first that holds any. */
    static FlowNodes read(Path build, Iterable<String> folders) {
        FlowNodes found = new FlowNodes(List.of(), "there are no flow nodes");
        for (String folder : folders) {
            Path path = build.resolve(folder);
            if (HomeFile.isFolder(path)) {
                found = read(path);
                if (!found.nodes.isEmpty()) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Looks for the one file before it lists the folder. */
    private static FlowNodes read(Path folder) {
        Path store = folder.resolve(STORE);
        if (!HomeFile.exists(store)) {
            return files(Listing.of(folder));
        }
        try {
            return of(Xml.FLOWS.tree(store));
        } catch (Unreadable e) {
            return new FlowNodes(List.of(), STORE + ": " + e.reason());
        }
    }

    /** A map of {@code entry}: a string and a {@code Tag}. */
    static FlowNodes of(Element store) {
        List<FlowNode> nodes = new ArrayList<>();
        int unknown = 0;
        for (Element entry : store.children()) {
            Optional<FlowNode> node = FlowNodeReader.read(tag(entry));
            node.ifPresent(nodes::add);
            unknown += node.isPresent() ? 0 : 1;
        }
        return sorted(nodes, unknown, unknown + " of the flow nodes are of no known kind");
    }

    /** Under whatever name: builds that were not meant to survive a crash have the class's own. */
    private static Element tag(Element entry) {
        for (Element part : entry.children()) {
            if (part.type().equals("Tag")) {
                return part;
            }
        }
        return Element.NONE;
    }

    private static FlowNodes files(Listing folder) {
        List<FlowNode> nodes = new ArrayList<>();
        int broken = 0;
        String reason = "it is of no known kind";
        for (String name : folder.names()) {
            if (!name.endsWith(".xml")) {
                continue;
            }
            try {
                Optional<FlowNode> node = FlowNodeReader.read(Xml.FLOWS.tree(folder.path(name)));
                node.ifPresent(nodes::add);
                broken += node.isPresent() ? 0 : 1;
            } catch (Unreadable e) {
                broken++;
                reason = e.reason();
            }
        }
        return sorted(nodes, broken, broken + " flow nodes cannot be read: " + reason);
    }

    private static FlowNodes sorted(List<FlowNode> nodes, int broken, String problem) {
        nodes.sort(BY_ID);
        String empty = nodes.isEmpty() ? "there are no flow nodes" : null;
        return new FlowNodes(nodes, broken > 0 ? problem : empty);
    }
}
