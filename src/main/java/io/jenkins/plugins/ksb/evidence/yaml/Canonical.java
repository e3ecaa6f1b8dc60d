package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One spelling of a tree of nodes: keys sorted, each text with its length in front, so that no two trees share a spelling. */
final class Canonical {
    private Canonical() {}

    static void write(Node node, StringBuilder out) {
        if (node instanceof ScalarNode scalar) {
            write(scalar.getValue(), out);
        } else if (node instanceof SequenceNode sequence) {
            out.append('[');
            sequence.getValue().forEach(item -> write(item, out));
            out.append(']');
        } else if (node instanceof MappingNode mapping) {
            out.append('{');
            sorted(mapping.getValue()).forEach((key, value) -> {
                write(key, out);
                write(value, out);
            });
            out.append('}');
        }
    }

    private static void write(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }

    private static Map<String, Node> sorted(List<NodeTuple> tuples) {
        Map<String, Node> sorted = new TreeMap<>();
        for (NodeTuple tuple : tuples) {
            StringBuilder key = new StringBuilder();
            write(tuple.getKeyNode(), key);
            sorted.put(key.toString(), tuple.getValueNode());
        }
        return sorted;
    }
}
