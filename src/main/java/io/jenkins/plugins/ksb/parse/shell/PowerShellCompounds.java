package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Node.Assignment;
import io.jenkins.plugins.ksb.parse.shell.Node.Simple;
import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a keyword of PowerShell, and assignments. */
final class PowerShellCompounds {
    private final Cursor cursor;
    private final PowerShellWords words;
    private final PowerShellParser parser;

    PowerShellCompounds(Cursor cursor, PowerShellWords words, PowerShellParser parser) {
        this.cursor = cursor;
        this.words = words;
        this.parser = parser;
    }

    /** Null where an ordinary statement stands here. */
    @Nullable
    Node read(String keyword) {
        if (cursor.peek() == '$' || cursor.peek() == '[') {
            return assignment();
        }
        return switch (keyword) {
            case "if", "elseif" -> condition(keyword);
            case "foreach" -> iteration();
            case "while", "for" -> loop(keyword);
            case "do" -> endless(keyword);
            case "switch" -> selection(keyword);
            case "try" -> attempt(keyword);
            case "function", "filter" -> function(keyword);
            case "param" -> skipped(keyword);
            case "begin", "process", "end", "finally", "else", "catch" -> bare(keyword);
            default -> null;
        };
    }

    private Node parentheses() {
        parser.skipNewlines();
        if (!cursor.accept("(")) {
            return Node.NOTHING;
        }
        Node inside = parser.until(')');
        cursor.accept(")");
        return inside;
    }

    private Node condition(String keyword) {
        cursor.skip(keyword.length());
        Node condition = parentheses();
        Node then = parser.block();
        return new Node.If(condition, then, otherwise());
    }

    private Node otherwise() {
        int behind = cursor.at();
        parser.skipNewlines();
        String keyword = parser.keyword();
        if (keyword.equals("elseif")) {
            return parser.statement();
        }
        if (keyword.equals("else")) {
            cursor.skip(keyword.length());
            return parser.block();
        }
        cursor.moveTo(behind);
        return Node.NOTHING;
    }

    private @Nullable Node iteration() {
        int start = cursor.at();
        cursor.skip("foreach".length());
        parser.skipBlanks();
        if (!cursor.accept("(")) {
            cursor.moveTo(start);
            return null;
        }
        parser.skipBlanks();
        Word variable = words.word();
        parser.skipBlanks();
        words.word();
        List<Word> values = values(')');
        return new Node.For(name(variable), values, parser.block());
    }

    private static String name(Word word) {
        return word.parts().size() == 1 && word.parts().get(0) instanceof Part.Variable variable ? variable.name() : "";
    }

    /** Words between commas and blanks, those of {@code @(…)} as well. */
    private List<Word> values(char close) {
        List<Word> values = new ArrayList<>();
        for (skipCommas(); !cursor.atEnd() && cursor.peek() != close; skipCommas()) {
            int before = cursor.at();
            if (values.isEmpty() && cursor.accept("@(")) {
                values.addAll(values(')'));
            } else {
                values.add(words.word(","));
            }
            if (cursor.at() == before) {
                cursor.skip(1);
            }
        }
        cursor.accept(String.valueOf(close));
        return values;
    }

    private void skipCommas() {
        parser.skipNewlines();
        while (cursor.accept(",")) {
            parser.skipNewlines();
        }
    }

    private Node loop(String keyword) {
        cursor.skip(keyword.length());
        Node condition = parentheses();
        return new Node.While(condition, parser.block());
    }

    private Node endless(String keyword) {
        cursor.skip(keyword.length());
        Node body = parser.block();
        parser.skipNewlines();
        String until = parser.keyword();
        if (until.equals("while") || until.equals("until")) {
            cursor.skip(until.length());
            parentheses();
        }
        return body;
    }

    private Node selection(String keyword) {
        cursor.skip(keyword.length());
        parser.skipBlanks();
        while (cursor.peek() == '-') {
            words.word();
            parser.skipBlanks();
        }
        Word subject = words.word("{");
        parser.skipNewlines();
        List<Node> arms = new ArrayList<>();
        if (cursor.accept("{")) {
            for (parser.skipNewlines(); !cursor.atEnd() && !cursor.accept("}"); parser.skipNewlines()) {
                int before = cursor.at();
                words.word("{");
                arms.add(parser.block());
                if (cursor.at() == before) {
                    cursor.skip(1);
                }
            }
        }
        return new Node.Case(subject, arms);
    }

    private Node attempt(String keyword) {
        cursor.skip(keyword.length());
        Node body = parser.block();
        List<Node> handlers = new ArrayList<>();
        Node last = Node.NOTHING;
        while (true) {
            int behind = cursor.at();
            parser.skipNewlines();
            String next = parser.keyword();
            if (next.equals("catch")) {
                cursor.skip(next.length());
                skipTypes();
                handlers.add(parser.block());
            } else if (next.equals("finally")) {
                cursor.skip(next.length());
                last = parser.block();
            } else {
                cursor.moveTo(behind);
                return new Node.Try(body, handlers, last);
            }
        }
    }

    private void skipTypes() {
        parser.skipNewlines();
        while (!cursor.atEnd() && cursor.peek() != '{' && cursor.peek() != '\n' && cursor.peek() != '}') {
            cursor.skip(1);
        }
    }

    private Node function(String keyword) {
        cursor.skip(keyword.length());
        parser.skipBlanks();
        Word name = words.word("({");
        parser.skipBlanks();
        if (cursor.peek() == '(') {
            parentheses();
        }
        return new Node.Function(name.plain().orElse("").toLowerCase(Locale.ROOT), parser.block());
    }

    private Node skipped(String keyword) {
        cursor.skip(keyword.length());
        parentheses();
        return Node.NOTHING;
    }

    private @Nullable Node bare(String keyword) {
        int behind = keyword.length();
        while (cursor.peek(behind) == ' ') {
            behind++;
        }
        if (cursor.peek(behind) != '{') {
            return null;
        }
        cursor.skip(behind);
        return parser.block();
    }

    /** Null where what begins here is some other expression. Nothing is read twice: that would double at each level. */
    private @Nullable Node assignment() {
        int start = cursor.at();
        String name = target();
        parser.skipBlanks();
        boolean appends = cursor.accept("+=");
        if (name.isEmpty() || !(appends || (cursor.peek() == '=' && cursor.peek(1) != '=' && cursor.accept("=")))) {
            cursor.moveTo(start);
            return null;
        }
        parser.skipNewlines();
        return new Simple(List.of(value(name, appends)), List.of(), List.of(), start, cursor.at());
    }

    /** {@code $name}, {@code [type]$env:name}; empty where something else stands. */
    private String target() {
        while (cursor.peek() == '[') {
            int line = cursor.text().indexOf('\n', cursor.at());
            int close = cursor.text().indexOf(']', cursor.at());
            if (close < 0 || (line >= 0 && close > line)) {
                return "";
            }
            cursor.moveTo(close + 1);
            parser.skipBlanks();
        }
        if (!cursor.accept("$")) {
            return "";
        }
        boolean braces = cursor.accept("{");
        String name = words.name();
        return braces && !cursor.accept("}") ? "" : name;
    }

    private Assignment value(String name, boolean appends) {
        if (cursor.looksAt("@(")) {
            cursor.skip(2);
            return new Assignment(name, appends, values(')'), true);
        }
        int start = cursor.at();
        char first = cursor.peek();
        List<Part> parts = new ArrayList<>();
        if (first == '"' || first == '\'' || first == '$' || Character.isDigit(first)) {
            parts.addAll(sum(start));
        }
        if (parts.isEmpty() || cursor.peek() == '|') {
            Node body = parser.statement();
            parts.add(new Part.Substitution(body, cursor.since(start), false));
        }
        return new Assignment(name, appends, List.of(new Word(parts, start)), false);
    }

    /** The parts of {@code "a" + $b}, joined; where something else is computed, the whole as it is written. */
    private List<Part> sum(int start) {
        List<Part> parts = new ArrayList<>();
        boolean joined = true;
        while (!cursor.atEnd() && !PowerShellWords.isMeta(cursor.peek())) {
            int before = cursor.at();
            parts.addAll(words.word().parts());
            parser.skipBlanks();
            joined &= cursor.accept("+") || PowerShellWords.isMeta(cursor.peek());
            parser.skipBlanks();
            if (cursor.at() == before) {
                break;
            }
        }
        if (!joined) {
            parts.removeIf(part -> !(part instanceof Part.Substitution));
            parts.add(new Part.Variable("", cursor.since(start), true, null, false));
        }
        return parts;
    }
}
