package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Node.Assignment;
import io.jenkins.plugins.ksb.parse.shell.Node.Simple;
import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads batch files of Windows' {@code cmd}. Never fails: what it does not understand it steps over. */
final class CmdParser {
    private static final int MOST_NESTING = 60;
    private static final List<String> REDIRECTIONS = List.of(">>", ">&", ">", "<&", "<");

    private final Cursor cursor;
    private final CmdWords words;
    private final CmdCompounds compounds;
    private int depth;
    private int blocks;

    CmdParser(String text) {
        this(text, 0);
    }

    private CmdParser(String text, int depth) {
        this.depth = depth;
        cursor = new Cursor(text);
        words = new CmdWords(cursor);
        compounds = new CmdCompounds(cursor, words, this);
    }

    Node program() {
        List<Node> nodes = new ArrayList<>();
        while (!cursor.atEnd()) {
            int before = cursor.at();
            nodes.addAll(list().nodes());
            cursor.skip(cursor.at() == before || cursor.peek() == ')' ? 1 : 0);
        }
        return new Node.Sequence(nodes);
    }

    /** Of a command line inside another. */
    Node within(String text) {
        return depth < MOST_NESTING ? new CmdParser(text, depth + 1).program() : Node.NOTHING;
    }

    boolean inBlock() {
        return blocks > 0;
    }

    private Node.Sequence list() {
        List<Node> nodes = new ArrayList<>();
        skipSeparators();
        while (!cursor.atEnd() && !(cursor.peek() == ')' && inBlock())) {
            int before = cursor.at();
            nodes.add(andOr());
            if (cursor.at() == before) {
                break;
            }
            skipSeparators();
        }
        return new Node.Sequence(nodes);
    }

    private Node andOr() {
        List<Node> parts = new ArrayList<>(List.of(pipeline()));
        List<Boolean> ors = new ArrayList<>();
        for (skipBlanks(); cursor.looksAt("&&") || cursor.looksAt("||"); skipBlanks()) {
            ors.add(cursor.peek() == '|');
            cursor.skip(2);
            parts.add(pipeline());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.AndOr(parts, ors);
    }

    private Node pipeline() {
        List<Node> parts = new ArrayList<>(List.of(command()));
        for (skipBlanks(); cursor.peek() == '|' && cursor.peek(1) != '|'; skipBlanks()) {
            cursor.skip(1);
            parts.add(command());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Pipeline(parts, false);
    }

    Node command() {
        skipBlanks();
        while (cursor.accept("@")) {
            skipBlanks();
        }
        if (depth >= MOST_NESTING) {
            cursor.moveTo(cursor.text().length());
            return Node.NOTHING;
        }
        depth++;
        Node node = cursor.peek() == '(' ? redirected(block()) : compounds.read(keyword());
        depth--;
        return node;
    }

    private Node block() {
        cursor.skip(1);
        blocks++;
        Node body = list();
        blocks--;
        cursor.accept(")");
        return body;
    }

    private Node redirected(Node node) {
        List<Redirection> redirections = new ArrayList<>();
        for (skipBlanks(); atRedirection(); skipBlanks()) {
            redirections.add(redirection());
        }
        return redirections.isEmpty() ? node : new Node.Redirected(node, redirections);
    }

    String keyword() {
        int length = 0;
        while (length < 11 && !CmdWords.isMeta(cursor.peek(length)) && "=/\\.,;:".indexOf(cursor.peek(length)) < 0) {
            length++;
        }
        return cursor.text()
                .substring(
                        cursor.at(),
                        Math.min(cursor.at() + length, cursor.text().length()))
                .toLowerCase(Locale.ROOT);
    }

    Simple simple() {
        int start = cursor.at();
        int end = start;
        List<Word> read = new ArrayList<>();
        List<Redirection> redirections = new ArrayList<>();
        for (; ; skipBlanks()) {
            if (atRedirection()) {
                redirections.add(redirection());
            } else if (CmdWords.isMeta(cursor.peek())
                    && !(cursor.peek() == '(' || (cursor.peek() == ')' && !inBlock()))) {
                break;
            } else {
                read.add(words.word(inBlock()));
            }
            if (cursor.at() == end) {
                break;
            }
            end = cursor.at();
        }
        return new Simple(List.of(), read, redirections, start, end);
    }

    /** {@code set NAME=value}, {@code set "NAME=value"}; with a switch, the value is not known. */
    Node set() {
        int start = cursor.at();
        cursor.skip("set".length());
        skipBlanks();
        boolean computed = cursor.peek() == '/';
        Word all = words.value(inBlock());
        String text = all.parts().isEmpty() ? "" : first(all);
        int equals = text.indexOf('=');
        if (computed || equals <= 0) {
            Word name = new Word(List.of(new Part.Text("set", false)), start);
            return new Simple(List.of(), List.of(name, all), List.of(), start, cursor.at());
        }
        List<Part> value = new ArrayList<>(List.of(new Part.Text(text.substring(equals + 1), true)));
        value.addAll(all.parts().subList(1, all.parts().size()));
        String name = text.substring(0, equals).strip().toUpperCase(Locale.ROOT);
        Assignment assignment = new Assignment(name, false, List.of(new Word(value, start)), false);
        return new Simple(List.of(assignment), List.of(), List.of(), start, cursor.at());
    }

    private static String first(Word word) {
        return word.parts().get(0) instanceof Part.Text text ? text.text() : "";
    }

    private boolean atRedirection() {
        char c = cursor.peek();
        int at = c >= '0' && c <= '9' ? 1 : 0;
        return cursor.peek(at) == '>' || cursor.peek(at) == '<';
    }

    private Redirection redirection() {
        if (cursor.peek() >= '0' && cursor.peek() <= '9') {
            cursor.skip(1);
        }
        String operator =
                REDIRECTIONS.stream().filter(cursor::accept).findFirst().orElse(">");
        skipBlanks();
        return new Redirection("", operator, words.word(inBlock()), null);
    }

    void skipBlanks() {
        while (" \t\r,;=".indexOf(cursor.peek()) >= 0 || cursor.looksAt("^\n")) {
            cursor.skip(cursor.peek() == '^' ? 2 : 1);
        }
    }

    void skipNewlines() {
        skipBlanks();
        while (cursor.accept("\n")) {
            skipBlanks();
        }
    }

    /** Stray operators as well: nothing can be made of them. */
    private void skipSeparators() {
        skipNewlines();
        while (cursor.peek() == '&' || cursor.peek() == '|') {
            cursor.skip(1);
            skipNewlines();
        }
    }

    void skipLine() {
        int end = cursor.text().indexOf('\n', cursor.at());
        cursor.moveTo(end < 0 ? cursor.text().length() : end);
    }
}
