package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** One tree to its definition: annotations first, then the script, and the methods of a file that has no script. */
final class Analysis {
    private final ModuleNode module;
    private final Walk walk;
    private boolean library;

    Analysis(ModuleNode module, Places places, Budget budget) {
        this.module = module;
        this.walk = new Walk(module, places, budget);
    }

    Definition definition(String path) {
        try {
            follow();
        } catch (Budget.WorkDone e) {
            walk.recorder.unknowns.add("the definition does too much to be followed to its end");
        }
        Export export = new Export(walk.budget);
        List<Step> steps = new ArrayList<>(walk.recorder.drafts.size());
        for (Draft draft : walk.recorder.drafts) {
            steps.add(export.step(draft));
        }
        return new Definition(path, kind(), walk.recorder.stages, steps, List.copyOf(walk.recorder.unknowns));
    }

    private void follow() {
        libraries();
        walk.statements.all(module.getStatementBlock().getStatements(), walk.globals);
        boolean nothing = !walk.declarative.found()
                && walk.recorder.stages.isEmpty()
                && walk.recorder.drafts.stream().allMatch(draft -> draft.section == Section.LIBRARIES);
        library = nothing && walk.declared.hasAny();
        if (library) {
            methods();
        }
    }

    private Definition.Kind kind() {
        if (walk.declarative.found()) {
            return Definition.Kind.DECLARATIVE;
        }
        return library ? Definition.Kind.LIBRARY : Definition.Kind.SCRIPTED;
    }

    private void libraries() {
        List<AnnotationNode> annotations = new ArrayList<>();
        for (ImportNode node : module.getImports()) {
            annotations.addAll(node.getAnnotations());
        }
        module.getStarImports().forEach(node -> annotations.addAll(node.getAnnotations()));
        module.getStaticImports().values().forEach(node -> annotations.addAll(node.getAnnotations()));
        for (Statement statement : module.getStatementBlock().getStatements()) {
            if (statement instanceof ExpressionStatement expression
                    && expression.getExpression() instanceof DeclarationExpression declaration) {
                annotations.addAll(declaration.getAnnotations());
            }
        }
        walk.declared.inOrder.forEach(method -> annotations.addAll(method.getAnnotations()));
        walk.declared.types().forEach(type -> annotations.addAll(type.getAnnotations()));
        annotations.forEach(this::library);
    }

    private void library(AnnotationNode annotation) {
        Expression value = annotation.getMember("value");
        if (value != null && annotation.getClassNode().getNameWithoutPackage().equals("Library")) {
            walk.recorder.directive(
                    "library",
                    Section.LIBRARIES,
                    Args.of(walk.evaluator.eval(value, walk.globals)),
                    walk.at(annotation));
        }
    }

    /** Those that others call are followed where they are called; {@code call} is what a pipeline starts with. */
    private void methods() {
        List<MethodNode> entries = new ArrayList<>(walk.declared.inOrder);
        entries.sort(Comparator.comparing(method -> !method.getName().equals("call")));
        entries.forEach(method -> method(method, walk.globals));
        for (ClassNode type : walk.declared.types()) {
            Scope fields = walk.calls.unmade(type).fields();
            type.getMethods().forEach(method -> method(method, fields));
        }
    }

    private void method(MethodNode method, Scope scope) {
        if (method.getCode() != null && !walk.invoker.hasFollowed(method.getCode())) {
            walk.invoker.runUnknown(Val.Fn.of(method, scope));
        }
    }
}
