package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Change;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Git's raw log: a line {@code commit SHA}, headers, the message indented by four blanks, and a line for every file. Lines in
 * front of the first commit, which old plugins wrote, are passed over.
 */
final class GitChangelog {
    private static final String COMMIT = "commit ";
    private static final String AUTHOR = "author ";
    private static final String MESSAGE = "    ";
    private static final String OLD_HEAD = "Changes in branch ";

    private final Predicate<Change> sink;
    private @Nullable String id;
    private Author author = Author.of("");
    private Message message = new Message();
    private List<String> paths = new ArrayList<>();

    private GitChangelog(Predicate<Change> sink) {
        this.sink = sink;
    }

    /** Hands over commit by commit until {@code sink} has enough; tells whether it is such a log at all. */
    static boolean read(Lines lines, Predicate<Change> sink) throws IOException {
        GitChangelog changelog = new GitChangelog(sink);
        boolean known = true;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (isCommit(line)) {
                if (!changelog.finish()) {
                    return true;
                }
                known = true;
                changelog.begin(line);
            } else if (changelog.id == null) {
                known &= line.isBlank() || line.startsWith(OLD_HEAD);
            } else {
                changelog.line(line);
            }
        }
        changelog.finish();
        return known;
    }

    private static boolean isCommit(String line) {
        if (!line.startsWith(COMMIT) || line.length() < COMMIT.length() + 40) {
            return false;
        }
        for (int i = COMMIT.length(); i < COMMIT.length() + 40; i++) {
            if (Character.digit(line.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void begin(String line) {
        int end = line.indexOf(' ', COMMIT.length());
        id = line.substring(COMMIT.length(), end < 0 ? line.length() : end);
        author = Author.of("");
        message = new Message();
        paths = new ArrayList<>();
    }

    private void line(String line) {
        if (line.startsWith(MESSAGE) || line.isEmpty()) {
            message.add(line);
        } else if (line.startsWith(AUTHOR)) {
            author = Author.of(line.substring(AUTHOR.length()));
        } else if (line.startsWith(":")) {
            file(line);
        }
    }

    /** {@code :oldmode newmode oldsha newsha STATUS<TAB>path[<TAB>new path]}; a copy leaves the old path as it was. */
    private void file(String line) {
        int from = line.indexOf('\t');
        if (from < 0) {
            return;
        }
        boolean copied = line.charAt(line.lastIndexOf(' ', from) + 1) == 'C';
        int next = line.indexOf('\t', from + 1);
        while (next >= 0) {
            if (!copied) {
                paths.add(unquoted(line.substring(from + 1, next)));
            }
            from = next;
            next = line.indexOf('\t', from + 1);
        }
        paths.add(unquoted(line.substring(from + 1)));
    }

    private boolean finish() {
        if (id == null) {
            return true;
        }
        OptionalLong time = Timestamps.parse(author.rest());
        return sink.test(
                new Change(id, author.name(), author.email(), time, message.subject(), message.trailers(), paths));
    }

    /** Git puts a path with unusual characters into quotes, with its bytes in octal. */
    private static String unquoted(String path) {
        if (path.length() < 2 || !path.startsWith("\"") || !path.endsWith("\"")) {
            return path;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
        int end = path.length() - 1;
        for (int i = 1; i < end; i++) {
            char unit = path.charAt(i);
            if (unit != '\\' || i + 1 >= end) {
                bytes.writeBytes(String.valueOf(unit).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            Optional<Integer> octal = octal(path, i + 1, end);
            bytes.write(octal.orElse((int) escaped(path.charAt(i + 1))));
            i += octal.isPresent() ? 3 : 1;
        }
        byte[] decoded = bytes.toByteArray();
        return Charsets.decode(decoded, decoded.length, StandardCharsets.ISO_8859_1);
    }

    private static Optional<Integer> octal(String path, int from, int end) {
        if (from + 3 > end) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = from; i < from + 3; i++) {
            int digit = Character.digit(path.charAt(i), 8);
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * 8 + digit;
        }
        return Optional.of(value);
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
