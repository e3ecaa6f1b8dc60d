package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Node.AndOr;
import io.jenkins.plugins.ksb.parse.shell.Node.Background;
import io.jenkins.plugins.ksb.parse.shell.Node.Pipeline;
import io.jenkins.plugins.ksb.parse.shell.Node.Redirected;
import io.jenkins.plugins.ksb.parse.shell.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads scripts of sh and bash. Never fails: what it does not understand it steps over. */
final class PosixParser {
    private static final int MOST_NESTING = 60;
    /** First characters of reserved words. */
    private static final String RESERVED = "cdefistuw{}[";

    private static final Set<String> CLOSERS = Set.of("then", "else", "elif", "fi", "do", "done", "esac", "}");

    private final Cursor cursor;
    private final int base;
    private final WordReader words;
    private final SimpleReader simple;
    private final CompoundReader compounds;
    private final HereDocumentReader documents;
    private int depth;
    private int arithmeticToScan;

    PosixParser(String text) {
        this(text, 0, 0);
    }

    private PosixParser(String text, int base, int depth) {
        this.base = base;
        this.depth = depth;
        cursor = new Cursor(text);
        arithmeticToScan = 8 * text.length();
        words = new WordReader(cursor, this);
        documents = new HereDocumentReader(cursor, this);
        simple = new SimpleReader(cursor, words, documents, this);
        compounds = new CompoundReader(cursor, words, this);
    }

    /** Of a text that begins at an offset of this one. */
    PosixParser within(String text, int offset) {
        return new PosixParser(text, offset(offset), depth + 1);
    }

    int offset(int at) {
        return base + at;
    }

    WordReader words() {
        return words;
    }

    Node program() {
        return depth > MOST_NESTING ? Node.NOTHING : until(Cursor.END);
    }

    /** Commands up to a closing character; whatever else closes something is stepped over. */
    Node until(char close) {
        List<Node> nodes = new ArrayList<>();
        while (true) {
            nodes.addAll(list().nodes());
            if (cursor.atEnd() || cursor.peek() == close) {
                return new Sequence(nodes);
            }
            cursor.skip(CLOSERS.contains(keyword()) ? keyword().length() : 1);
        }
    }

    /** The body of a function: a compound command as a rule. */
    Node functionBody() {
        return command();
    }

    /** Commands up to what closes a construct, or the end. */
    Sequence list() {
        List<Node> nodes = new ArrayList<>();
        skipSeparators();
        while (!cursor.atEnd() && !atCloser()) {
            int before = cursor.at();
            Node node = andOr();
            if (cursor.at() == before) {
                break;
            }
            skipBlanks();
            boolean background = cursor.peek() == '&' && cursor.peek(1) != '&';
            nodes.add(background ? new Background(node) : node);
            skipSeparators();
        }
        return new Sequence(nodes);
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
        return parts.size() == 1 ? parts.get(0) : new AndOr(parts, ors);
    }

    private Node pipeline() {
        skipBlanks();
        boolean negated = false;
        while (cursor.peek() == '!' && WordReader.isMeta(cursor.peek(1))) {
            negated = !negated;
            cursor.skip(1);
            skipBlanks();
        }
        List<Node> parts = new ArrayList<>(List.of(command()));
        for (skipBlanks(); cursor.peek() == '|' && cursor.peek(1) != '|'; skipBlanks()) {
            cursor.skip(1);
            cursor.accept("&");
            skipNewlines();
            parts.add(command());
        }
        return parts.size() == 1 && !negated ? parts.get(0) : new Pipeline(parts, negated);
    }

    private Node command() {
        if (!enter()) {
            return Node.NOTHING;
        }
        Node compound = compounds.read();
        Node node = compound == null ? simple.read() : redirected(compound);
        leave();
        return node;
    }

    private Node redirected(Node node) {
        List<Redirection> redirections = new ArrayList<>();
        for (skipBlanks(); simple.atRedirection(); skipBlanks()) {
            redirections.add(simple.redirection());
        }
        return redirections.isEmpty() ? node : new Redirected(node, redirections);
    }

    /** The unquoted word that begins here if it is short enough for a reserved one, else empty. */
    String keyword() {
        if (RESERVED.indexOf(cursor.peek()) < 0) {
            return "";
        }
        int length = 0;
        while (length < 9 && !WordReader.isMeta(cursor.peek(length))) {
            length++;
        }
        return length == 9 ? "" : cursor.text().substring(cursor.at(), cursor.at() + length);
    }

    private boolean atCloser() {
        return cursor.peek() == ')' || cursor.looksAt(";;") || cursor.looksAt(";&") || CLOSERS.contains(keyword());
    }

    void skipBlanks() {
        while (true) {
            char c = cursor.peek();
            if (c == ' ' || c == '\t' || c == '\r') {
                cursor.skip(1);
            } else if (!cursor.accept("\\\n")) {
                break;
            }
        }
        if (cursor.peek() == '#' && cursor.peek(-1) != '\\' && WordReader.isMeta(cursor.peek(-1))) {
            skipComment();
        }
    }

    void skipNewlines() {
        skipBlanks();
        while (cursor.accept("\n")) {
            documents.read();
            skipBlanks();
        }
    }

    private void skipSeparators() {
        skipNewlines();
        while (isSeparator()) {
            cursor.skip(1);
            skipNewlines();
        }
    }

    /** Stray {@code &} and {@code |} as well: nothing can be made of them. */
    private boolean isSeparator() {
        char c = cursor.peek();
        return c == '&' || c == '|' || (c == ';' && cursor.peek(1) != ';' && cursor.peek(1) != '&');
    }

    private void skipComment() {
        StringBuilder ignored = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek() != '\n') {
            if (!cursor.takeHole(ignored)) {
                cursor.skip(1);
            }
        }
    }

    /** Steps over <code>((…))</code>, which begins some characters from here, unless it is rather a subshell in a subshell. */
    boolean skipArithmetic(int ahead) {
        int open = 0;
        for (int i = cursor.at() + ahead; i < cursor.text().length() && arithmeticToScan > 0; i++, arithmeticToScan--) {
            char c = cursor.text().charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 1 && c == ')') {
                boolean arithmetic = cursor.text().startsWith(")", i + 1);
                if (arithmetic) {
                    cursor.moveTo(i + 2);
                }
                return arithmetic;
            }
        }
        return false;
    }

    /** Goes one level down; where that is too deep, gives the rest of the text up. */
    boolean enter() {
        boolean allowed = depth < MOST_NESTING;
        if (allowed) {
            depth++;
        } else {
            cursor.moveTo(cursor.text().length());
        }
        return allowed;
    }

    void leave() {
        depth--;
    }
}
