package io.jenkins.plugins.ksb.evidence.yaml;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The nodes of a YAML text in binary: what the product ships is read at each start, and scanning YAML would be most of the start.
 * A node is a byte for its kind, its line, and its text or its size and what it holds.
 */
final class Composed {
    private static final int TEXT = 0;
    private static final int NULL = 1;
    private static final int LIST = 2;
    private static final int MAP = 3;
    private static final int[] NO_TEXT = {};

    private Composed() {}

    /** @param without keys that are left out, wherever they stand */
    static void write(Node node, DataOutput out, Set<String> without) throws IOException {
        if (node instanceof ScalarNode scalar) {
            head(out, node, scalar.getTag().equals(Tag.NULL) ? NULL : TEXT);
            out.writeUTF(scalar.getValue());
        } else if (node instanceof SequenceNode list) {
            head(out, node, LIST);
            out.writeInt(list.getValue().size());
            for (Node item : list.getValue()) {
                write(item, out, without);
            }
        } else {
            writeMap((MappingNode) node, out, without);
        }
    }

    private static void writeMap(MappingNode map, DataOutput out, Set<String> without) throws IOException {
        List<NodeTuple> kept = map.getValue().stream()
                .filter(entry -> !(entry.getKeyNode() instanceof ScalarNode key && without.contains(key.getValue())))
                .toList();
        head(out, map, MAP);
        out.writeInt(kept.size());
        for (NodeTuple entry : kept) {
            write(entry.getKeyNode(), out, without);
            write(entry.getValueNode(), out, without);
        }
    }

    private static void head(DataOutput out, Node node, int kind) throws IOException {
        out.writeByte(kind);
        out.writeInt(node.getStartMark().map(Mark::getLine).orElse(0));
    }

    static Node read(DataInput in) throws IOException {
        int kind = in.readByte();
        int line = in.readInt();
        Optional<Mark> mark = Optional.of(new Mark("", 0, line, 0, NO_TEXT, 0));
        return switch (kind) {
            case TEXT, NULL ->
                new ScalarNode(kind == NULL ? Tag.NULL : Tag.STR, true, in.readUTF(), ScalarStyle.PLAIN, mark, mark);
            case LIST -> new SequenceNode(Tag.SEQ, true, items(in), FlowStyle.BLOCK, mark, mark);
            case MAP -> new MappingNode(Tag.MAP, true, entries(in), FlowStyle.BLOCK, mark, mark);
            default -> throw new IOException("no kind of node: " + kind);
        };
    }

    private static List<Node> items(DataInput in) throws IOException {
        int size = in.readInt();
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read(in));
        }
        return items;
    }

    private static List<NodeTuple> entries(DataInput in) throws IOException {
        int size = in.readInt();
        List<NodeTuple> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(new NodeTuple(read(in), read(in)));
        }
        return entries;
    }
}
