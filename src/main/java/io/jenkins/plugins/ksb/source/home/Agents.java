package io.jenkins.plugins.ksb.source.home;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** On which agents a build ran. */
final class Agents {
    private static final String CONTROLLER = "built-in";

    private Agents() {}

    static String named(String name) {
        return name.isBlank() ? CONTROLLER : name.strip();
    }

    /** A freestyle build's agent, or those of a pipeline's {@code node} blocks, in the order it took them. */
    static List<String> of(BuildXml build, Collection<FlowNode> nodes) {
        Set<String> agents = new LinkedHashSet<>();
        build.builtOn().ifPresent(agents::add);
        for (FlowNode node : nodes) {
            if (node.step().equals("ExecutorStep") && node.marks().agent() != null) {
                agents.add(named(node.marks().agent()));
            }
        }
        return List.copyOf(agents);
    }
}
