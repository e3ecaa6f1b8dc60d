package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.Parameter;
import org.jspecify.annotations.Nullable;

/** Methods and classes that the file itself declares, before or after their use. */
final class Declared {
    private final Map<String, List<MethodNode>> methods = new HashMap<>();
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final Map<String, String> imports = new HashMap<>();
    final List<MethodNode> inOrder;

    Declared(ModuleNode module) {
        inOrder = List.copyOf(module.getMethods());
        module.getImports().forEach(node -> imports.put(node.getAlias(), node.getClassName()));
        for (MethodNode method : inOrder) {
            methods.computeIfAbsent(method.getName(), n -> new ArrayList<>(1)).add(method);
        }
        if (module instanceof ImpatientPlugin.Module own) {
            own.declared.forEach(type -> classes.put(type.getNameWithoutPackage(), type));
        }
    }

    /** Whether a name, imported or not, is a class of Java, Groovy or Jenkins. */
    boolean isJava(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        return JavaNames.isJava(imports.getOrDefault(first, path));
    }

    boolean hasAny() {
        return !inOrder.isEmpty() || !classes.isEmpty();
    }

    Collection<ClassNode> types() {
        return classes.values();
    }

    boolean hasMethod(String name) {
        return methods.containsKey(name);
    }

    @Nullable
    ClassNode type(String name) {
        return classes.get(name);
    }

    @Nullable
    MethodNode method(String name, int arguments) {
        return fitting(methods.getOrDefault(name, List.of()), arguments);
    }

    /** The one that takes this many arguments, else the last: defaults and varargs make the rest. */
    @Nullable
    static MethodNode fitting(List<MethodNode> candidates, int arguments) {
        MethodNode last = null;
        for (MethodNode candidate : candidates) {
            Parameter[] parameters = candidate.getParameters();
            if (parameters.length == arguments) {
                return candidate;
            }
            last = candidate;
        }
        return last;
    }
}
