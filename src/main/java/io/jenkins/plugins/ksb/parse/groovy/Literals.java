package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.NamedArgumentListExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.SpreadMapExpression;

/** Constants, strings, lists and maps as they are written. */
final class Literals {
    private final Walk walk;

    Literals(Walk walk) {
        this.walk = walk;
    }

    Val constant(ConstantExpression constant) {
        Object value = constant.getValue();
        if (value instanceof String text) {
            return new Val.Text(text, constant);
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Val.Whole(((Number) value).longValue());
        }
        if (value instanceof Boolean truth) {
            return Val.of(truth);
        }
        return value == null ? Val.NULL : Val.text(value.toString());
    }

    Val gstring(GStringExpression string, Scope scope) {
        List<ConstantExpression> texts = string.getStrings();
        List<Expression> values = string.getValues();
        Val result = new Val.Text("", string);
        boolean describing = walk.steps.describing(false);
        for (int i = 0; i < texts.size(); i++) {
            result = Texts.join(result, constant(texts.get(i)));
            if (i < values.size()) {
                Val value = walk.evaluator.eval(values.get(i), scope);
                result = Texts.join(result, value instanceof Val.Fn fn ? walk.invoker.invoke(fn, List.of()) : value);
            }
        }
        walk.steps.describing(describing);
        return result;
    }

    Val list(List<Expression> elements, Scope scope) {
        List<Val> values = new ArrayList<>(elements.size());
        for (Expression element : elements) {
            Val value = walk.evaluator.eval(element, scope);
            if (element instanceof SpreadExpression && value instanceof Val.Items items) {
                values.addAll(items.list);
            } else {
                values.add(value);
            }
        }
        return new Val.Items(values);
    }

    /** A map, or, where it has a {@code $class}, the object that it describes. */
    Val map(MapExpression literal, Scope scope) {
        Val.Entries entries = new Val.Entries(literal instanceof NamedArgumentListExpression);
        for (MapEntryExpression entry : literal.getMapEntryExpressions()) {
            if (entry.getKeyExpression() instanceof SpreadMapExpression spread) {
                spread(entries, walk.evaluator.eval(spread.getExpression(), scope));
            } else {
                Val key = walk.evaluator.eval(entry.getKeyExpression(), scope);
                Val value = walk.evaluator.eval(entry.getValueExpression(), scope);
                walk.assignments.put(entries, key, value);
            }
        }
        Val type = entries.map.get("$class");
        return type == null ? entries : described(type, entries, literal);
    }

    private static void spread(Val.Entries entries, Val value) {
        if (value instanceof Val.Entries more) {
            entries.map.putAll(more.map);
            entries.open |= more.open;
        } else {
            entries.open = true;
        }
    }

    private Val described(Val type, Val.Entries entries, MapExpression literal) {
        Map<String, Val> rest = new LinkedHashMap<>(entries.map);
        rest.remove("$class");
        return new Val.Described(simpleName(Texts.of(type)), new Args(List.of(), rest), walk.at(literal));
    }

    private static String simpleName(String className) {
        int end = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$'));
        return className.substring(end + 1);
    }
}
