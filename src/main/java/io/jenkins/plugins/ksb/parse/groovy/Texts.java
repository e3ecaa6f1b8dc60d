package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.Expression;
import org.jspecify.annotations.Nullable;

/** Values as text: for scripts, where unknown parts are holes, and as a person would write them in a condition. */
final class Texts {
    /** Doubling a string in a loop is cheap to write down: longer texts become unknown. */
    static final int LONGEST = 1_000_000;

    private static final int LONGEST_SOURCE = 160;
    private static final int LONGEST_WORD = 40;
    private static final int DEEPEST = 8;
    private static final int MOST_ELEMENTS = 200;

    private Texts() {}

    /** The text of a value that is no choice. */
    static String of(Val value) {
        if (value instanceof Val.Text text) {
            return text.text();
        }
        if (value instanceof Val.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof Val.Unknown unknown) {
            return Hole.of(unknown.source());
        }
        if (value instanceof Val.Truth truth) {
            return Boolean.toString(truth.truth());
        }
        if (value instanceof Val.Nothing) {
            return "null";
        }
        return compound(value);
    }

    private static String compound(Val value) {
        if (value instanceof Val.Items || value instanceof Val.Entries) {
            StringBuilder out = new StringBuilder();
            print(value, out, 0);
            return out.toString();
        }
        return Hole.of(source(value));
    }

    /** Text plus text; parts that are choices give a choice. */
    static Val join(Val a, Val b) {
        return a instanceof Val.Choice || b instanceof Val.Choice
                ? Choices.combine(a, b, Texts::concatenate)
                : concatenate(a, b);
    }

    private static Val concatenate(Val a, Val b) {
        String left = of(a);
        String right = of(b);
        if (left.length() + right.length() > LONGEST) {
            return Val.unknown("a very long text");
        }
        return new Val.Text(left.concat(right), literal(a, b));
    }

    private static @Nullable Expression literal(Val a, Val b) {
        if (a instanceof Val.Text text && text.literal() != null) {
            return text.literal();
        }
        return b instanceof Val.Text text ? text.literal() : null;
    }

    /** As Groovy prints lists and maps. */
    private static void print(Val value, StringBuilder out, int depth) {
        if (depth > DEEPEST || out.length() > LONGEST) {
            out.append("...");
        } else if (value instanceof Val.Items items) {
            out.append('[');
            printAll(items.list, out, depth);
            out.append(']');
        } else if (value instanceof Val.Entries entries) {
            out.append('[');
            printAll(entries.map, out, depth);
            out.append(']');
        } else {
            out.append(of(first(value)));
        }
    }

    private static void printAll(List<Val> values, StringBuilder out, int depth) {
        String separator = "";
        for (Val value : values.subList(0, Math.min(values.size(), MOST_ELEMENTS))) {
            out.append(separator);
            print(value, out, depth + 1);
            separator = ", ";
        }
    }

    private static void printAll(Map<String, Val> values, StringBuilder out, int depth) {
        String separator = "";
        for (Map.Entry<String, Val> entry : values.entrySet()) {
            out.append(separator).append(entry.getKey()).append(':');
            print(entry.getValue(), out, depth + 1);
            separator = ", ";
        }
    }

    private static Val first(Val value) {
        return value instanceof Val.Choice choice ? choice.of().get(0) : value;
    }

    /** How a person would write the value in a condition: unknown parts by their names, texts in quotes. */
    static String source(Val value) {
        if (value instanceof Val.Unknown unknown) {
            return unknown.source();
        }
        if (value instanceof Val.Text text) {
            return shorten("'" + Hole.display(text.text()) + "'");
        }
        if (value instanceof Val.Choice choice) {
            StringBuilder out = new StringBuilder();
            for (Val alternative : choice.of()) {
                out.append(out.isEmpty() ? "" : " | ").append(source(alternative));
            }
            return shorten(out.toString());
        }
        if (value instanceof Val.Handle handle) {
            return handle.path();
        }
        if (value instanceof Val.Described described) {
            return described.name() + "()";
        }
        if (value instanceof Val.Pointer pointer) {
            return pointer.name();
        }
        return other(value);
    }

    private static String other(Val value) {
        if (value instanceof Val.Self) {
            return "this";
        }
        if (value instanceof Val.Fn) {
            return "{ }";
        }
        return value instanceof Val.Instance instance
                ? instance.type().getNameWithoutPackage()
                : shorten(Hole.display(of(value)));
    }

    /** A call as written, where its arguments are short words; else without them. */
    static String call(String name, Args args) {
        if (args.hasNamed() || args.positional().isEmpty()) {
            return name + "()";
        }
        StringBuilder out = new StringBuilder(name).append('(');
        String separator = "";
        for (Val value : args.positional()) {
            String source = source(value);
            if (value instanceof Val.Fn || source.length() > LONGEST_WORD || source.indexOf(' ') >= 0) {
                return name + "()";
            }
            out.append(separator).append(source);
            separator = ", ";
        }
        return out.append(')').toString();
    }

    static String shorten(String source) {
        return source.length() <= LONGEST_SOURCE ? source : source.substring(0, LONGEST_SOURCE) + "…";
    }
}
