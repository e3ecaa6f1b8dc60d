package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.syntax.Token;
import org.codehaus.groovy.syntax.Types;

/** Groovy's operators on what is known of values; where they cannot be told, the answer is spelled as the file spells it. */
final class Operators {
    private static final int LARGEST_RANGE = 200;
    private static final int LARGEST_LIST = 5_000;

    private Operators() {}

    static Val apply(Token operator, Val a, Val b) {
        look(a);
        look(b);
        return switch (operator.getType()) {
            case Types.PLUS, Types.PLUS_EQUAL -> plus(a, b);
            case Types.MINUS, Types.MINUS_EQUAL -> minus(a, b);
            case Types.MULTIPLY, Types.MULTIPLY_EQUAL -> times(a, b);
            case Types.DIVIDE, Types.DIVIDE_EQUAL, Types.MOD, Types.INTDIV -> divide(operator, a, b);
            case Types.COMPARE_EQUAL, Types.COMPARE_IDENTICAL -> equal(a, b).value(spell(a, "==", b));
            case Types.COMPARE_NOT_EQUAL -> equal(a, b).not().value(spell(a, "!=", b));
            case Types.COMPARE_LESS_THAN,
                    Types.COMPARE_LESS_THAN_EQUAL,
                    Types.COMPARE_GREATER_THAN,
                    Types.COMPARE_GREATER_THAN_EQUAL -> compare(operator, a, b);
            case Types.KEYWORD_IN -> contains(b, a).value(spell(a, "in", b));
            default -> Val.unknown(spell(a, operator.getText(), b));
        };
    }

    /** Whoever compares or computes with the status of a step has looked at it. */
    static void look(Val value) {
        if (value instanceof Val.Unknown unknown && unknown.status() != null) {
            unknown.status().read();
        } else if (value instanceof Val.Choice choice) {
            choice.of().forEach(Operators::look);
        }
    }

    static String spell(Val a, String operator, Val b) {
        return Texts.shorten(Texts.source(a) + " " + operator + " " + Texts.source(b));
    }

    static Val plus(Val a, Val b) {
        if (a instanceof Val.Items || a instanceof Val.Entries) {
            return collectionPlus(a, b);
        }
        if (a instanceof Val.Whole m && b instanceof Val.Whole n) {
            return new Val.Whole(m.number() + n.number());
        }
        if (isText(a) || isText(b)) {
            return Texts.join(a, b);
        }
        if (a instanceof Val.Choice || b instanceof Val.Choice) {
            return Choices.combine(a, b, Operators::plus);
        }
        if (b instanceof Val.Items items) {
            List<Val> all = new ArrayList<>();
            all.add(a);
            all.addAll(items.list);
            return new Val.Items(all);
        }
        return Val.unknown(spell(a, "+", b));
    }

    private static boolean isText(Val value) {
        return value instanceof Val.Text
                || value instanceof Val.Choice choice && choice.of().get(0) instanceof Val.Text;
    }

    private static Val collectionPlus(Val a, Val b) {
        if (a instanceof Val.Entries left) {
            Val.Entries sum = new Val.Entries();
            sum.map.putAll(left.map);
            sum.open = left.open || !(b instanceof Val.Entries);
            if (b instanceof Val.Entries right) {
                sum.map.putAll(right.map);
                sum.open |= right.open;
            }
            return sum;
        }
        List<Val> all = new ArrayList<>(((Val.Items) a).list);
        if (b instanceof Val.Items right) {
            all.addAll(right.list);
        } else if (!(b instanceof Val.Nothing)) {
            all.add(b);
        }
        return all.size() > LARGEST_LIST ? Val.unknown("a very long list") : new Val.Items(all);
    }

    private static Val minus(Val a, Val b) {
        if (a instanceof Val.Whole m && b instanceof Val.Whole n) {
            return new Val.Whole(m.number() - n.number());
        }
        if (a instanceof Val.Text s && b instanceof Val.Text t && !Hole.in(t.text())) {
            int at = s.text().indexOf(t.text());
            return at < 0
                    ? a
                    : Val.text(s.text().substring(0, at)
                            + s.text().substring(at + t.text().length()));
        }
        if (a instanceof Val.Items items) {
            List<Val> rest = new ArrayList<>(items.list);
            List<Val> gone = b instanceof Val.Items others ? others.list : List.of(b);
            rest.removeIf(v -> gone.stream().anyMatch(g -> equal(v, g) == Tri.YES));
            return new Val.Items(rest);
        }
        return Val.unknown(spell(a, "-", b));
    }

    private static Val times(Val a, Val b) {
        return a instanceof Val.Whole m && b instanceof Val.Whole n
                ? new Val.Whole(m.number() * n.number())
                : Val.unknown(spell(a, "*", b));
    }

    private static Val divide(Token operator, Val a, Val b) {
        if (a instanceof Val.Whole m && b instanceof Val.Whole n && n.number() != 0) {
            if (operator.getType() == Types.MOD) {
                return new Val.Whole(m.number() % n.number());
            }
            if (m.number() % n.number() == 0) {
                return new Val.Whole(m.number() / n.number());
            }
        }
        return Val.unknown(spell(a, operator.getText(), b));
    }

    static Tri equal(Val a, Val b) {
        if (a instanceof Val.Choice || b instanceof Val.Choice) {
            Val all = Choices.combine(a, b, (x, y) -> equal(x, y).value("?"));
            return Tri.of(all);
        }
        if (!isKnown(a) || !isKnown(b)) {
            return Tri.MAYBE;
        }
        if (a instanceof Val.Nothing || b instanceof Val.Nothing) {
            return Tri.of(a instanceof Val.Nothing && b instanceof Val.Nothing);
        }
        return isScalar(a) && isScalar(b) ? Tri.of(Texts.of(a).equals(Texts.of(b))) : Tri.MAYBE;
    }

    private static boolean isKnown(Val value) {
        return !(value instanceof Val.Unknown
                || value instanceof Val.Handle
                || value instanceof Val.Described
                || value instanceof Val.Text text && Hole.in(text.text()));
    }

    private static boolean isScalar(Val value) {
        return value instanceof Val.Text || value instanceof Val.Whole || value instanceof Val.Truth;
    }

    private static Val compare(Token operator, Val a, Val b) {
        if (a instanceof Val.Whole m && b instanceof Val.Whole n) {
            int order = Long.compare(m.number(), n.number());
            return Val.of(
                    switch (operator.getType()) {
                        case Types.COMPARE_LESS_THAN -> order < 0;
                        case Types.COMPARE_LESS_THAN_EQUAL -> order <= 0;
                        case Types.COMPARE_GREATER_THAN -> order > 0;
                        default -> order >= 0;
                    });
        }
        return Val.unknown(spell(a, operator.getText(), b));
    }

    static Tri contains(Val container, Val element) {
        if (container instanceof Val.Items items) {
            Tri found = Tri.NO;
            for (Val item : items.list) {
                found = found.or(equal(item, element));
            }
            return found;
        }
        if (container instanceof Val.Entries entries && element instanceof Val.Text key) {
            return entries.map.containsKey(key.text()) ? Tri.YES : entries.open ? Tri.MAYBE : Tri.NO;
        }
        if (container instanceof Val.Text text && element instanceof Val.Text part && isKnown(text) && isKnown(part)) {
            return Tri.of(text.text().contains(part.text()));
        }
        return Tri.MAYBE;
    }

    static Val index(Val container, Val key) {
        if (container instanceof Val.Entries entries) {
            return entry(entries, key);
        }
        if (container instanceof Val.Items items && key instanceof Val.Whole whole) {
            int size = items.list.size();
            long at = whole.number() < 0 ? size + whole.number() : whole.number();
            return at >= 0 && at < size ? items.list.get((int) at) : Val.NULL;
        }
        if (container instanceof Val.Choice || key instanceof Val.Choice) {
            return Choices.combine(container, key, Operators::index);
        }
        if (container instanceof Val.Items items && !items.list.isEmpty() && key instanceof Val.Unknown) {
            return Choices.of(items.list);
        }
        return Val.unknown(Texts.shorten(Texts.source(container) + "[" + Texts.source(key) + "]"));
    }

    private static Val entry(Val.Entries entries, Val key) {
        if (key instanceof Val.Choice) {
            return Choices.map(key, k -> entry(entries, k));
        }
        Val found = entries.map.get(Texts.of(key));
        if (found != null) {
            return found;
        }
        if (!isKnown(key) && !entries.map.isEmpty()) {
            return Choices.of(entries.map.values());
        }
        return entries.open || !isKnown(key) ? Val.unknown("[" + Texts.source(key) + "]") : Val.NULL;
    }

    static Val range(Val from, Val to, boolean inclusive) {
        if (!(from instanceof Val.Whole m && to instanceof Val.Whole n)) {
            return Val.unknown(spell(from, "..", to));
        }
        long last = inclusive ? n.number() : n.number() - 1;
        long step = m.number() <= last ? 1 : -1;
        if (!inclusive && m.number() >= n.number()) {
            return new Val.Items();
        }
        List<Val> all = new ArrayList<>();
        for (long i = m.number(); all.size() < LARGEST_RANGE; i += step) {
            all.add(new Val.Whole(i));
            if (i == last) {
                break;
            }
        }
        return new Val.Items(all);
    }
}
