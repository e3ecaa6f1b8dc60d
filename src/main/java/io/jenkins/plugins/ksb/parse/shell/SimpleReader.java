package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Node.Assignment;
import io.jenkins.plugins.ksb.parse.shell.Node.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one simple command: assignments, words, redirections, in any order. Also definitions of functions. */
final class SimpleReader {
    private static final List<String> OPERATORS =
            List.of("<<<", "<<-", "<<", "<&", "<>", "<", "&>>", "&>", ">>", ">&", ">|", ">");
    private static final Set<String> DECLARING = Set.of("declare", "export", "local", "readonly", "typeset");

    private final Cursor cursor;
    private final WordReader words;
    private final HereDocumentReader documents;
    private final PosixParser parser;

    SimpleReader(Cursor cursor, WordReader words, HereDocumentReader documents, PosixParser parser) {
        this.cursor = cursor;
        this.words = words;
        this.documents = documents;
        this.parser = parser;
    }

    Node read() {
        List<Assignment> assignments = new ArrayList<>();
        List<Word> read = new ArrayList<>();
        List<Redirection> redirections = new ArrayList<>();
        int start = cursor.at();
        int end = start;
        for (; ; parser.skipBlanks()) {
            Assignment assignment;
            if (atRedirection()) {
                redirections.add(redirection());
            } else if (mayAssign(read) && (assignment = assignment()) != null) {
                assignments.add(assignment);
            } else if (words.atWord()) {
                read.add(words.word());
            } else if (isFunction(read, assignments)) {
                return function(read.get(0));
            } else {
                break;
            }
            end = cursor.at();
        }
        return new Simple(assignments, read, redirections, parser.offset(start), parser.offset(end));
    }

    private boolean mayAssign(List<Word> read) {
        return read.isEmpty() || DECLARING.contains(read.get(0).plain().orElse(""));
    }

    private boolean isFunction(List<Word> read, List<Assignment> assignments) {
        return cursor.peek() == '('
                && read.size() == 1
                && assignments.isEmpty()
                && read.get(0).plain().isPresent();
    }

    private Node function(Word name) {
        cursor.skip(1);
        parser.skipBlanks();
        cursor.accept(")");
        parser.skipNewlines();
        return new Node.Function(name.plain().orElseThrow(), parser.functionBody());
    }

    private @Nullable Assignment assignment() {
        int start = cursor.at();
        int length = 0;
        while (WordReader.isNamePart(cursor.peek(length))) {
            length++;
        }
        if (length == 0 || !WordReader.isNameStart(cursor.peek())) {
            return null;
        }
        String name = cursor.text().substring(start, start + length);
        cursor.skip(length);
        boolean indexed = skipIndex();
        boolean appends = cursor.accept("+");
        if (!cursor.accept("=")) {
            cursor.moveTo(start);
            return null;
        }
        if (cursor.peek() == '(') {
            return new Assignment(name, appends, array(), true);
        }
        return new Assignment(indexed ? name + "[]" : name, appends, List.of(words.word()), false);
    }

    private boolean skipIndex() {
        if (cursor.peek() != '[') {
            return false;
        }
        int length = 1;
        while (length < 100 && cursor.peek(length) != ']' && cursor.peek(length) != '\n') {
            length++;
        }
        if (cursor.peek(length) == ']') {
            cursor.skip(length + 1);
        }
        return true;
    }

    private List<Word> array() {
        List<Word> values = new ArrayList<>();
        cursor.skip(1);
        for (parser.skipNewlines(); words.atWord(); parser.skipNewlines()) {
            values.add(words.word());
        }
        cursor.accept(")");
        return values;
    }

    boolean atRedirection() {
        int length = descriptorLength();
        char c = cursor.peek(length);
        if (c == '&') {
            return length == 0 && cursor.peek(1) == '>';
        }
        return (c == '<' || c == '>') && cursor.peek(length + 1) != '(';
    }

    private int descriptorLength() {
        int length = 0;
        while (length < 3 && cursor.peek(length) >= '0' && cursor.peek(length) <= '9') {
            length++;
        }
        return length;
    }

    Redirection redirection() {
        int start = cursor.at();
        cursor.skip(descriptorLength());
        String descriptor = cursor.since(start);
        String operator = OPERATORS.stream().filter(cursor::accept).findFirst().orElse(">");
        parser.skipBlanks();
        Word target = words.word();
        HereDocument document = null;
        if (operator.equals("<<") || operator.equals("<<-")) {
            document = hereDocument(target, operator.equals("<<-"));
            documents.announce(document);
        }
        return new Redirection(descriptor, operator, target, document);
    }

    private static HereDocument hereDocument(Word delimiter, boolean stripsTabs) {
        String text = delimiter.parts().stream()
                .map(part -> part instanceof Word.Part.Text plain ? plain.text() : raw(part))
                .collect(Collectors.joining());
        return new HereDocument(text, delimiter.parts().stream().anyMatch(Word.Part::quoted), stripsTabs);
    }

    private static String raw(Word.Part part) {
        return part instanceof Word.Part.Variable variable ? variable.raw() : "";
    }
}
