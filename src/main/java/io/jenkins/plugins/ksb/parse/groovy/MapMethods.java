package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods on maps. */
final class MapMethods {
    private final Walk walk;

    MapMethods(Walk walk) {
        this.walk = walk;
    }

    @Nullable
    Val call(Val.Entries entries, String name, Args args) {
        Val.Fn body = args.lastClosure();
        Val first = args.first();
        if (body != null && !name.equals("put")) {
            return withBody(entries, name, body);
        }
        return switch (name) {
            case "get", "getAt", "getOrDefault" -> get(entries, args);
            case "put", "putAt" -> put(entries, args);
            case "putAll" -> putAll(entries, args);
            case "plus" -> first == null ? null : Operators.plus(entries, first);
            case "containsKey" ->
                first == null ? null : Operators.contains(entries, first).value("containsKey()");
            case "keySet" ->
                new Val.Items(new ArrayList<>(
                        entries.map.keySet().stream().map(Val::text).toList()));
            case "values" -> new Val.Items(new ArrayList<>(entries.map.values()));
            case "entrySet", "sort", "clone", "asImmutable" -> entries;
            case "size" -> new Val.Whole(entries.map.size());
            case "isEmpty" -> Val.of(entries.map.isEmpty());
            case "remove" -> first == null ? null : removed(entries, first);
            case "getKey" -> entries.map.get("key");
            case "getValue" -> entries.map.get("value");
            default -> null;
        };
    }

    private static Val get(Val.Entries entries, Args args) {
        Val key = args.first();
        Val found = key == null ? Val.NULL : Operators.index(entries, key);
        return found instanceof Val.Nothing && args.positional().size() > 1
                ? args.positional().get(1)
                : found;
    }

    private Val put(Val.Entries entries, Args args) {
        if (args.positional().size() == 2) {
            walk.assignments.put(
                    entries, args.positional().get(0), args.positional().get(1));
        }
        return Val.NULL;
    }

    private static Val putAll(Val.Entries entries, Args args) {
        if (args.first() instanceof Val.Entries more) {
            entries.map.putAll(more.map);
        } else if (args.hasNamed()) {
            entries.map.putAll(args.named());
        } else {
            entries.open = true;
        }
        return entries;
    }

    private static Val removed(Val.Entries entries, Val key) {
        Val removed = entries.map.remove(Texts.of(key));
        return removed == null ? Val.NULL : removed;
    }

    private @Nullable Val withBody(Val.Entries entries, String name, Val.Fn body) {
        List<Map.Entry<String, Val>> all = List.copyOf(entries.map.entrySet());
        List<Val> results = new ArrayList<>();
        for (Map.Entry<String, Val> entry : all.subList(0, Math.min(all.size(), Loops.MOST_ROUNDS))) {
            results.add(apply(body, entry, name.equals("eachWithIndex") ? results.size() : -1));
        }
        return switch (name) {
            case "each", "forEach", "eachWithIndex", "sort" -> entries;
            case "collect" -> new Val.Items(results);
            case "findAll" -> kept(all, results);
            case "collectEntries" -> collected(results);
            case "any" -> results.stream().map(Tri::of).reduce(Tri.NO, Tri::or).value("any()");
            case "every" ->
                results.stream().map(Tri::of).reduce(Tri.YES, Tri::and).value("every()");
            default -> Val.unknown(name + "()");
        };
    }

    private Val apply(Val.Fn body, Map.Entry<String, Val> entry, int index) {
        List<Val> arguments = new ArrayList<>();
        int parameters = body.parameters() == null ? 0 : body.parameters().length;
        if (parameters > (index < 0 ? 1 : 2)) {
            arguments.add(Val.text(entry.getKey()));
            arguments.add(entry.getValue());
        } else {
            arguments.add(Loops.entry(entry.getKey(), entry.getValue()));
        }
        if (index >= 0) {
            arguments.add(new Val.Whole(index));
        }
        Val result = walk.invoker.invoke(body, arguments);
        walk.thrown = false;
        return result;
    }

    private static Val kept(List<Map.Entry<String, Val>> all, List<Val> results) {
        Val.Entries kept = new Val.Entries();
        for (int i = 0; i < results.size(); i++) {
            if (Tri.of(results.get(i)) != Tri.NO) {
                kept.map.put(all.get(i).getKey(), all.get(i).getValue());
            }
        }
        return kept;
    }

    private Val collected(List<Val> results) {
        Val.Entries collected = new Val.Entries();
        for (Val pair : results) {
            if (pair instanceof Val.Items items && items.list.size() == 2) {
                walk.assignments.put(collected, items.list.get(0), items.list.get(1));
            } else if (pair instanceof Val.Entries more) {
                collected.map.putAll(more.map);
            } else {
                collected.open = true;
            }
        }
        return collected;
    }
}
