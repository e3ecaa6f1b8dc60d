package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods on lists. */
final class ListMethods {
    private final Walk walk;

    ListMethods(Walk walk) {
        this.walk = walk;
    }

    @Nullable
    Val call(Val.Items items, String name, Args args) {
        Val.Fn body = args.lastClosure();
        return body == null ? plain(items, name, args) : withBody(items, name, args, body);
    }

    private @Nullable Val plain(Val.Items items, String name, Args args) {
        List<Val> list = items.list;
        Val first = args.first();
        return switch (name) {
            case "join" -> join(items, first instanceof Val.Text text ? text.text() : "");
            case "add", "push", "leftShift", "addAll" -> add(items, name, args);
            case "plus" -> first == null ? items : Operators.plus(items, first);
            case "minus" -> null;
            case "size" -> new Val.Whole(list.size());
            case "isEmpty" -> Val.of(list.isEmpty());
            case "get", "getAt" -> first == null ? null : Operators.index(items, first);
            case "first", "head" -> list.isEmpty() ? Val.NULL : list.get(0);
            case "last" -> list.isEmpty() ? Val.NULL : list.get(list.size() - 1);
            case "pop" -> list.isEmpty() ? Val.NULL : list.remove(list.size() - 1);
            case "contains" ->
                first == null ? null : Operators.contains(items, first).value(Operators.spell(first, "in", items));
            case "reverse" -> reversed(list);
            case "tail" -> new Val.Items(new ArrayList<>(list.subList(Math.min(1, list.size()), list.size())));
            case "flatten" -> flat(list, new ArrayList<>(), 0);
            case "sum" -> sum(list);
            case "withIndex", "indexed" -> withIndex(list);
            case "toArray",
                    "toList",
                    "asList",
                    "sort",
                    "toSorted",
                    "unique",
                    "toUnique",
                    "toSet",
                    "iterator",
                    "stream",
                    "asImmutable",
                    "collect",
                    "clone" -> items;
            case "put", "set" -> null;
            default -> null;
        };
    }

    private static Val add(Val.Items items, String name, Args args) {
        Val added = args.hasNamed() && args.positional().isEmpty()
                ? args.asParameters().get(0)
                : last(args);
        if (name.equals("addAll") && added instanceof Val.Items more) {
            items.list.addAll(List.copyOf(more.list));
        } else {
            items.list.add(added);
        }
        return items;
    }

    private static Val last(Args args) {
        return args.positional().isEmpty()
                ? Val.NULL
                : args.positional().get(args.positional().size() - 1);
    }

    static Val join(Val.Items items, String separator) {
        Val result = Val.text("");
        boolean first = true;
        for (Val item : items.list) {
            result = Texts.join(first ? result : Texts.join(result, Val.text(separator)), item);
            first = false;
        }
        return result;
    }

    private static Val reversed(List<Val> list) {
        List<Val> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return new Val.Items(copy);
    }

    private static Val flat(List<Val> list, List<Val> result, int depth) {
        for (Val value : list) {
            if (value instanceof Val.Items inner && depth < 10 && result.size() < 1_000) {
                flat(inner.list, result, depth + 1);
            } else {
                result.add(value);
            }
        }
        return new Val.Items(result);
    }

    private static Val sum(List<Val> list) {
        Val sum = list.isEmpty() ? Val.NULL : list.get(0);
        for (Val value : list.subList(Math.min(1, list.size()), list.size())) {
            sum = Operators.plus(sum, value);
        }
        return sum;
    }

    private static Val withIndex(List<Val> list) {
        List<Val> pairs = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            pairs.add(new Val.Items(new ArrayList<>(List.of(list.get(i), new Val.Whole(i)))));
        }
        return new Val.Items(pairs);
    }

    private @Nullable Val withBody(Val.Items items, String name, Args args, Val.Fn body) {
        if (name.equals("add") || name.equals("push") || name.equals("leftShift")) {
            return add(items, name, args);
        }
        List<Val> elements = walk.loops.elements(items, "it");
        return switch (name) {
            case "each", "forEach", "reverseEach" -> {
                elements.forEach(element -> apply(body, element));
                yield items;
            }
            case "eachWithIndex" -> {
                for (int i = 0; i < elements.size(); i++) {
                    walk.invoker.invoke(body, List.of(elements.get(i), new Val.Whole(i)));
                }
                yield items;
            }
            case "collect", "collectMany", "map" -> collect(elements, body, name.equals("collectMany"));
            case "findAll", "grep", "filter" -> filter(elements, body);
            case "find" -> find(elements, body);
            case "any", "every" -> all(elements, body, name.equals("any"));
            case "collectEntries" -> entries(elements, body);
            case "inject" -> inject(elements, args, body);
            case "sort", "unique", "toSorted" -> items;
            default -> null;
        };
    }

    private Val apply(Val.Fn body, Val element) {
        Val result = walk.invoker.invoke(body, List.of(element));
        walk.thrown = false;
        return result;
    }

    private Val collect(List<Val> elements, Val.Fn body, boolean flat) {
        List<Val> results = new ArrayList<>(elements.size());
        for (Val element : elements) {
            Val result = apply(body, element);
            if (flat && result instanceof Val.Items more) {
                results.addAll(more.list);
            } else {
                results.add(result);
            }
        }
        return new Val.Items(results);
    }

    /** Elements that may pass are kept. */
    private Val filter(List<Val> elements, Val.Fn body) {
        List<Val> results = new ArrayList<>();
        for (Val element : elements) {
            if (Tri.of(apply(body, element)) != Tri.NO) {
                results.add(element);
            }
        }
        return new Val.Items(results);
    }

    private Val find(List<Val> elements, Val.Fn body) {
        List<Val> possible = new ArrayList<>();
        for (Val element : elements) {
            Tri fits = Tri.of(apply(body, element));
            if (fits != Tri.NO) {
                possible.add(element);
            }
            if (fits == Tri.YES) {
                break;
            }
        }
        return Choices.of(possible);
    }

    private Val all(List<Val> elements, Val.Fn body, boolean any) {
        Tri result = any ? Tri.NO : Tri.YES;
        for (Val element : elements) {
            Tri each = Tri.of(apply(body, element));
            result = any ? result.or(each) : result.and(each);
        }
        return result.value(any ? "any()" : "every()");
    }

    private Val entries(List<Val> elements, Val.Fn body) {
        Val.Entries result = new Val.Entries();
        for (Val element : elements) {
            Val pair = apply(body, element);
            if (pair instanceof Val.Items items && items.list.size() == 2) {
                walk.assignments.put(result, items.list.get(0), items.list.get(1));
            } else if (pair instanceof Val.Entries more) {
                result.map.putAll(more.map);
            } else {
                result.open = true;
            }
        }
        return result;
    }

    private Val inject(List<Val> elements, Args args, Val.Fn body) {
        Val sum = args.positional().get(0);
        for (Val element : elements) {
            sum = walk.invoker.invoke(body, List.of(sum, element));
        }
        return sum;
    }
}
