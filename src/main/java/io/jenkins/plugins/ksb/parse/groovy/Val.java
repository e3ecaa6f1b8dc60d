package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.stmt.Statement;
import org.jspecify.annotations.Nullable;

/** What an expression comes to while the tree is followed. Lists and maps change in place, as they do in Groovy. */
sealed interface Val {
    Val NULL = new Nothing();
    Val TRUE = new Truth(true);
    Val FALSE = new Truth(false);
    /** The running script: {@code this}, and the {@code steps} that libraries pass around. */
    Val SELF = new Self();

    static Text text(String text) {
        return new Text(text, null);
    }

    static Unknown unknown(String source) {
        return new Unknown(source, null, null);
    }

    static Val of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    record Nothing() implements Val {}

    record Self() implements Val {}

    /** @param literal where it is written down, null when it was put together elsewhere */
    record Text(String text, @Nullable Expression literal) implements Val {}

    record Whole(long number) implements Val {}

    record Truth(boolean truth) implements Val {}

    final class Items implements Val {
        final List<Val> list;

        Items(List<Val> list) {
            this.list = list;
        }

        Items() {
            this(new ArrayList<>());
        }
    }

    final class Entries implements Val {
        final Map<String, Val> map = new LinkedHashMap<>();
        /** Something unknown was put in: a missing key proves nothing. */
        boolean open;
        /** Names of arguments, not a literal in brackets. */
        final boolean arguments;

        Entries(boolean arguments) {
            this.arguments = arguments;
        }

        Entries() {
            this(false);
        }
    }

    /** A closure with the scope it was made in, or a method of the file. */
    record Fn(Parameter @Nullable [] parameters, Statement body, Scope scope, boolean closure) implements Val {
        static Fn of(MethodNode method, Scope scope) {
            return new Fn(method.getParameters(), method.getCode(), scope, false);
        }
    }

    /** {@code this.&sh}. */
    record Pointer(String name) implements Val {}

    /** An object of a class that the file defines. */
    record Instance(ClassNode type, Scope fields) implements Val {}

    /** A described object: {@code cron('x')}, {@code [$class: 'X']}. */
    record Described(String name, Args args, Location at) implements Val {}

    /** Something known by how it was made: {@code docker.image}, made of {@code subject}. */
    record Handle(String path, @Nullable Val subject) implements Val {}

    /** At least two, none of them a choice. */
    record Choice(List<Val> of) implements Val {}

    /**
     * @param status the step whose outcome this value carries: looking at it is handling the failure
     * @param caught the failure that this exception stands for
     */
    record Unknown(
            String source, @Nullable Draft status, @Nullable Guard caught) implements Val {}
}
