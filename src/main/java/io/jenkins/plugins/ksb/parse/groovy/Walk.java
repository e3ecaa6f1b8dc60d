package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ModuleNode;

/**
 * One walk through one tree in the order of execution: what all its parts share. Nothing is executed; values are followed as far
 * as the file itself tells them, and where a condition is unknown, both ways are taken.
 */
final class Walk {
    final Places places;
    final Budget budget;
    final Recorder recorder = new Recorder();
    final Journal journal = new Journal();
    final Scope globals = new Scope(null);
    final Environment environment;
    final Declared declared;
    final Lookup lookup;
    final Assignments assignments;
    final Evaluator evaluator;
    final Statements statements;
    final Loops loops;
    final Invoker invoker;
    final Calls calls;
    final StepCalls steps;
    final Forms forms;
    final Declarative declarative;

    /** The expression just evaluated ends its block: {@code error()}, or a method that always throws. */
    boolean thrown;

    Walk(ModuleNode module, Places places, Budget budget) {
        this.places = places;
        this.budget = budget;
        this.declared = new Declared(module);
        this.environment = new Environment(journal);
        this.lookup = new Lookup(this);
        this.assignments = new Assignments(this);
        this.evaluator = new Evaluator(this);
        this.statements = new Statements(this);
        this.loops = new Loops(this);
        this.invoker = new Invoker(this);
        this.calls = new Calls(this);
        this.steps = new StepCalls(this);
        this.forms = new Forms(this);
        this.declarative = new Declarative(this);
    }

    Location at(ASTNode node) {
        return places.of(node);
    }

    /** The run cannot go on from here. */
    void fail() {
        recorder.react(OnFailure.STOPS);
        thrown = true;
    }
}
