package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Section;

/** The {@code agent} directive: a step for each kind, with its settings as arguments. */
final class Agents {
    private final Walk walk;

    Agents(Walk walk) {
        this.walk = walk;
    }

    void agent(Declarative.Directive agent, Scope scope) {
        if (agent.block() == null) {
            Val kind = Declarative.describedArguments(walk, agent.call(), scope).first();
            walk.recorder.directive(
                    kind == null ? "any" : kind instanceof Val.Unknown unknown ? unknown.source() : Texts.of(kind),
                    Section.AGENT,
                    Args.NONE,
                    walk.at(agent.call()));
            return;
        }
        for (Declarative.Directive kind : Declarative.directives(agent.block().getCode())) {
            walk.recorder.directive(
                    kind.name(), Section.AGENT, Declarative.settings(walk, kind, scope), walk.at(kind.call()));
        }
    }
}
