package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Node.Case;
import io.jenkins.plugins.ksb.parse.shell.Node.For;
import io.jenkins.plugins.ksb.parse.shell.Node.If;
import io.jenkins.plugins.ksb.parse.shell.Node.Pipeline;
import io.jenkins.plugins.ksb.parse.shell.Node.Subshell;
import io.jenkins.plugins.ksb.parse.shell.Node.Test;
import io.jenkins.plugins.ksb.parse.shell.Node.While;
import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a reserved word or a parenthesis. A missing end is forgiven. */
final class CompoundReader {
    private final Cursor cursor;
    private final WordReader words;
    private final PosixParser parser;

    CompoundReader(Cursor cursor, WordReader words, PosixParser parser) {
        this.cursor = cursor;
        this.words = words;
        this.parser = parser;
    }

    /** Null where a simple command stands here. */
    @Nullable
    Node read() {
        if (cursor.peek() == '(') {
            return parentheses();
        }
        String keyword = parser.keyword();
        return switch (keyword) {
            case "{" -> group();
            case "if" -> condition(keyword);
            case "while", "until" -> loop(keyword);
            case "for", "select" -> iteration(keyword);
            case "case" -> selection();
            case "function" -> function();
            case "[[" -> test();
            default -> null;
        };
    }

    private Node parentheses() {
        int start = cursor.at();
        if (cursor.looksAt("((") && parser.skipArithmetic(0)) {
            Part raw = new Part.Variable("", cursor.since(start), true, null, false);
            return new Test(List.of(new Word(List.of(raw), parser.offset(start))), parser.offset(start));
        }
        cursor.skip(1);
        Node body = parser.until(')');
        cursor.accept(")");
        return new Subshell(body);
    }

    private Node group() {
        cursor.skip(1);
        Node body = parser.list();
        accept("}");
        return body;
    }

    private Node condition(String keyword) {
        cursor.skip(keyword.length());
        Node condition = parser.list();
        accept("then");
        Node then = parser.list();
        Node otherwise = Node.NOTHING;
        if (parser.keyword().equals("elif")) {
            otherwise = parser.enter() ? nested("elif") : Node.NOTHING;
        } else {
            if (accept("else")) {
                otherwise = parser.list();
            }
            accept("fi");
        }
        return new If(condition, then, otherwise);
    }

    private Node nested(String keyword) {
        Node node = condition(keyword);
        parser.leave();
        return node;
    }

    private Node loop(String keyword) {
        cursor.skip(keyword.length());
        Node condition = parser.list();
        return new While(keyword.equals("until") ? new Pipeline(List.of(condition), true) : condition, doBlock());
    }

    private Node iteration(String keyword) {
        cursor.skip(keyword.length());
        parser.skipBlanks();
        if (cursor.looksAt("((") && parser.skipArithmetic(0)) {
            parser.skipNewlines();
            cursor.accept(";");
            parser.skipNewlines();
            return new For("", List.of(), doBlock());
        }
        String variable = words.word().plain().orElse("");
        parser.skipNewlines();
        List<Word> values = new ArrayList<>();
        if (accept("in")) {
            for (parser.skipBlanks(); words.atWord(); parser.skipBlanks()) {
                values.add(words.word());
            }
        }
        parser.skipNewlines();
        cursor.accept(";");
        parser.skipNewlines();
        return new For(variable, values, doBlock());
    }

    private Node doBlock() {
        if (parser.keyword().equals("{")) {
            return group();
        }
        accept("do");
        Node body = parser.list();
        accept("done");
        return body;
    }

    private Node selection() {
        cursor.skip("case".length());
        parser.skipBlanks();
        Word subject = words.word();
        parser.skipNewlines();
        accept("in");
        List<Node> arms = new ArrayList<>();
        parser.skipNewlines();
        while (!cursor.atEnd() && !accept("esac")) {
            int before = cursor.at();
            pattern();
            arms.add(parser.list());
            endArm();
            if (cursor.at() == before) {
                break;
            }
        }
        return new Case(subject, arms);
    }

    private void pattern() {
        cursor.accept("(");
        for (parser.skipBlanks(); words.atWord() || cursor.peek() == '|'; parser.skipBlanks()) {
            if (!cursor.accept("|")) {
                words.word();
            }
        }
        cursor.accept(")");
    }

    private void endArm() {
        if (cursor.accept(";;&") || cursor.accept(";;") || cursor.accept(";&")) {
            parser.skipNewlines();
        }
    }

    private Node function() {
        cursor.skip("function".length());
        parser.skipBlanks();
        String name = words.word().plain().orElse("");
        parser.skipBlanks();
        if (cursor.accept("(")) {
            parser.skipBlanks();
            cursor.accept(")");
        }
        parser.skipNewlines();
        return new Node.Function(name, parser.functionBody());
    }

    private Node test() {
        int start = cursor.at();
        List<Word> read = new ArrayList<>();
        while (!cursor.atEnd()) {
            Word word = words.atWord() ? words.word() : operator();
            read.add(word);
            if (word.plain().orElse("").equals("]]")) {
                break;
            }
            parser.skipNewlines();
        }
        return new Test(read, parser.offset(start));
    }

    private Word operator() {
        int start = cursor.at();
        char c = cursor.next();
        if ((c == '&' || c == '|') && cursor.peek() == c) {
            cursor.skip(1);
        }
        return new Word(List.of(new Part.Text(cursor.since(start), false)), parser.offset(start));
    }

    private boolean accept(String keyword) {
        return parser.keyword().equals(keyword) && cursor.accept(keyword);
    }
}
