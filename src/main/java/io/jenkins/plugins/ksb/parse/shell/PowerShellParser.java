package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Node.Simple;
import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads PowerShell as far as the commands in it can be told. Never fails: what it does not understand it steps over. */
final class PowerShellParser {
    private static final int MOST_NESTING = 60;
    private static final String EXPRESSION_STARTS = "$\"'[(@{-+0123456789";

    private final Cursor cursor;
    private final PowerShellWords words;
    private final PowerShellCompounds compounds;
    private int depth;

    PowerShellParser(String text) {
        cursor = new Cursor(text);
        words = new PowerShellWords(cursor, this);
        compounds = new PowerShellCompounds(cursor, words, this);
    }

    Node program() {
        return until(Cursor.END);
    }

    /** Statements up to a closing character; whatever else closes something is stepped over. */
    Node until(char close) {
        List<Node> nodes = new ArrayList<>();
        if (depth >= MOST_NESTING) {
            cursor.moveTo(cursor.text().length());
        }
        depth++;
        for (skipSeparators(); !cursor.atEnd() && cursor.peek() != close; skipSeparators()) {
            int before = cursor.at();
            nodes.add(statement());
            if (cursor.at() == before) {
                cursor.skip(1);
            }
        }
        depth--;
        return new Node.Sequence(nodes);
    }

    /** A block in braces, if one stands here. */
    Node block() {
        skipNewlines();
        if (!cursor.accept("{")) {
            return Node.NOTHING;
        }
        Node body = until('}');
        cursor.accept("}");
        return body;
    }

    Node statement() {
        Node compound = compounds.read(keyword());
        return compound == null ? andOr() : compound;
    }

    private Node andOr() {
        List<Node> parts = new ArrayList<>(List.of(pipeline()));
        List<Boolean> ors = new ArrayList<>();
        for (skipBlanks(); cursor.looksAt("&&") || cursor.looksAt("||"); skipBlanks()) {
            ors.add(cursor.peek() == '|');
            cursor.skip(2);
            skipNewlines();
            parts.add(pipeline());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.AndOr(parts, ors);
    }

    private Node pipeline() {
        List<Node> parts = new ArrayList<>(List.of(command()));
        for (skipBlanks(); cursor.peek() == '|' && cursor.peek(1) != '|'; skipBlanks()) {
            cursor.skip(1);
            skipNewlines();
            parts.add(command());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Pipeline(parts, false);
    }

    private Node command() {
        skipBlanks();
        boolean called =
                (cursor.peek() == '&' && cursor.peek(1) != '&') || (cursor.peek() == '.' && cursor.peek(1) == ' ');
        if (called) {
            cursor.skip(1);
            skipBlanks();
            if (cursor.peek() == '{') {
                return new Node.Subshell(block());
            }
        }
        int start = cursor.at();
        boolean expression = !called && EXPRESSION_STARTS.indexOf(cursor.peek()) >= 0;
        return expression ? new Node.Test(expression(start), start) : simple(start);
    }

    /** Words of an expression, behind one that stands for the expression as such. */
    private List<Word> expression(int start) {
        List<Word> read = new ArrayList<>(List.of(new Word(List.of(new Part.Text("if", false)), start)));
        read.addAll(simple(start).words());
        return read;
    }

    private Simple simple(int start) {
        List<Word> read = new ArrayList<>();
        List<Redirection> redirections = new ArrayList<>();
        int end = start;
        for (; !cursor.atEnd() && !PowerShellWords.isMeta(cursor.peek()); skipBlanks()) {
            if (atRedirection()) {
                redirections.add(redirection());
            } else {
                read.add(words.word());
            }
            if (cursor.at() == end) {
                break;
            }
            end = cursor.at();
        }
        return new Simple(List.of(), read, redirections, start, end);
    }

    private boolean atRedirection() {
        char c = cursor.peek();
        int at = (c >= '0' && c <= '9') || c == '*' ? 1 : 0;
        return cursor.peek(at) == '>';
    }

    private Redirection redirection() {
        cursor.skip(cursor.peek() == '>' ? 1 : 2);
        boolean stream = cursor.accept("&");
        cursor.accept(">");
        skipBlanks();
        return new Redirection("", stream ? ">&" : ">", words.word(), null);
    }

    /** In lower case. */
    String keyword() {
        int length = 0;
        while (length < 9 && WordReader.isNamePart(cursor.peek(length))) {
            length++;
        }
        boolean longer =
                length == 9 || cursor.peek(length) == '-' || cursor.peek(length) == '.' || cursor.peek(length) == ':';
        return longer
                ? ""
                : cursor.text().substring(cursor.at(), cursor.at() + length).toLowerCase(Locale.ROOT);
    }

    void skipBlanks() {
        while (true) {
            char c = cursor.peek();
            if (c == ' ' || c == '\t' || c == '\r') {
                cursor.skip(1);
            } else if (c == '#' && PowerShellWords.isMeta(cursor.peek(-1))) {
                skipTo("\n", 0);
            } else if (cursor.looksAt("<#")) {
                skipTo("#>", 2);
            } else if (!cursor.accept("`\n")) {
                return;
            }
        }
    }

    private void skipTo(String end, int more) {
        int found = cursor.text().indexOf(end, cursor.at());
        cursor.moveTo(found < 0 ? cursor.text().length() : found + more);
    }

    void skipNewlines() {
        skipBlanks();
        while (cursor.accept("\n")) {
            skipBlanks();
        }
    }

    /** Stray commas and pipes as well: nothing can be made of them. */
    private void skipSeparators() {
        skipNewlines();
        while (cursor.peek() == ';' || cursor.peek() == '|' || cursor.peek() == ',' || cursor.looksAt("&&")) {
            cursor.skip(1);
            skipNewlines();
        }
    }
}
