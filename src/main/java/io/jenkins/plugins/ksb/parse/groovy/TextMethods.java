package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Methods on texts. Patterns of the file are never compiled: hostile ones take forever. */
final class TextMethods {
    private static final String PATTERN_CHARACTERS = "\\[](){}.*+?^$|";

    private TextMethods() {}

    static @Nullable Val call(Val.Text receiver, String name, Args args) {
        String text = receiver.text();
        String first = argument(args, 0);
        String second = argument(args, 1);
        return switch (name) {
            case "trim", "strip" -> same(receiver, text.strip());
            case "stripIndent", "intern", "normalize", "denormalize", "toURI", "toURL" -> receiver;
            case "stripMargin" -> same(receiver, stripMargin(text));
            case "toLowerCase" -> same(receiver, text.toLowerCase(Locale.ROOT));
            case "toUpperCase" -> same(receiver, text.toUpperCase(Locale.ROOT));
            case "capitalize" ->
                same(
                        receiver,
                        text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
            case "concat", "plus" -> args.first() == null ? receiver : Texts.join(receiver, args.first());
            case "replace", "replaceAll", "replaceFirst" -> replaced(receiver, name, first, second);
            case "size", "length" -> Hole.in(text) ? null : new Val.Whole(text.length());
            case "isEmpty" -> Hole.in(text) ? null : Val.of(text.isEmpty());
            case "contains" -> known(text, first) ? Val.of(text.contains(first)) : null;
            case "startsWith" -> known(text, first) ? Val.of(text.startsWith(first)) : null;
            case "endsWith" -> known(text, first) ? Val.of(text.endsWith(first)) : null;
            case "equalsIgnoreCase" -> known(text, first) ? Val.of(text.equalsIgnoreCase(first)) : null;
            case "split" -> split(text, first == null ? " " : first);
            case "tokenize" -> tokens(text, first == null ? " \t\n\r\f" : first);
            case "readLines", "lines" -> lines(receiver);
            case "toInteger", "toLong", "asType" -> number(receiver);
            case "toBoolean" -> Hole.in(text) ? null : Val.of(text.strip().equalsIgnoreCase("true"));
            case "substring", "take", "drop" -> part(text, name, args);
            default -> null;
        };
    }

    private static Val.Text same(Val.Text original, String text) {
        return new Val.Text(text, original.literal());
    }

    private static @Nullable String argument(Args args, int index) {
        return args.positional().size() > index && args.positional().get(index) instanceof Val.Text text
                ? text.text()
                : null;
    }

    private static boolean known(String text, @Nullable String part) {
        return part != null && !Hole.in(text) && !Hole.in(part);
    }

    private static String stripMargin(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            String stripped = line.stripLeading();
            out.append(out.isEmpty() ? "" : "\n").append(stripped.startsWith("|") ? stripped.substring(1) : line);
        }
        return out.toString();
    }

    private static @Nullable Val replaced(
            Val.Text receiver, String method, @Nullable String from, @Nullable String to) {
        boolean literal = method.equals("replace") || from != null && isLiteral(from);
        if (!literal || from == null || to == null || from.isEmpty()) {
            return null;
        }
        String text = receiver.text();
        int at = text.indexOf(from);
        if (at < 0) {
            return receiver;
        }
        String result = method.equals("replaceFirst")
                ? text.substring(0, at) + to + text.substring(at + from.length())
                : text.replace(from, to);
        return result.length() > Texts.LONGEST ? null : same(receiver, result);
    }

    private static boolean isLiteral(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (PATTERN_CHARACTERS.indexOf(pattern.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Val split(String text, String separator) {
        String plain = switch (separator) {
            case "\\s+", "\\s" -> " ";
            case "\\.", "\\|", "\\+" -> separator.substring(1);
            case "\\n", "\\r?\\n" -> "\n";
            case ",\\s*" -> ",";
            default -> separator;
        };
        if (!isLiteral(plain) && plain.length() != 1 || plain.isEmpty()) {
            return null;
        }
        List<Val> parts = new ArrayList<>();
        for (String part : text.split(Pattern.quote(plain))) {
            parts.add(Val.text(separator.startsWith(",\\s") ? part.strip() : part));
        }
        return new Val.Items(parts);
    }

    private static Val tokens(String text, String separators) {
        List<Val> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, separators);
        while (tokens.hasMoreTokens()) {
            parts.add(Val.text(tokens.nextToken()));
        }
        return new Val.Items(parts);
    }

    static Val.Items lines(Val.Text text) {
        List<Val> lines = new ArrayList<>();
        text.text().lines().forEach(line -> lines.add(Val.text(line)));
        return new Val.Items(lines);
    }

    private static @Nullable Val number(Val.Text text) {
        try {
            return new Val.Whole(Long.parseLong(text.text().strip()));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Val part(String text, String method, Args args) {
        if (Hole.in(text) || !(args.first() instanceof Val.Whole first)) {
            return null;
        }
        int size = text.length();
        int at = (int) Math.max(0, Math.min(size, first.number()));
        if (method.equals("take")) {
            return Val.text(text.substring(0, at));
        }
        boolean bounded = method.equals("substring")
                && args.positional().size() > 1
                && args.positional().get(1) instanceof Val.Whole;
        int end = bounded
                ? (int) Math.max(
                        at, Math.min(size, ((Val.Whole) args.positional().get(1)).number()))
                : size;
        return Val.text(text.substring(at, end));
    }
}
