package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Changelogs in XML: Subversion's {@code log/logentry} and Mercurial's {@code changesets/changeset}, one entry at a time. */
final class XmlChangelog {
    private XmlChangelog() {}

    static void read(Path file, Predicate<Change> sink) throws Unreadable {
        String unknown = Xml.OTHERS.read(file, in -> read(in, sink));
        if (!unknown.isEmpty()) {
            throw new Unreadable("it is of no known kind (<" + unknown + ">)");
        }
    }

    /** The name of an entry that is of no known kind, or empty. */
    private static String read(XMLStreamReader in, Predicate<Change> sink) throws XMLStreamException {
        in.nextTag();
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            Element entry = ElementBuilder.subtree(in);
            Optional<Change> change = change(entry);
            if (change.isEmpty()) {
                return entry.name();
            }
            if (!sink.test(change.get())) {
                return "";
            }
        }
        return "";
    }

    private static Optional<Change> change(Element entry) {
        return switch (entry.name()) {
            case "logentry" -> Optional.of(subversion(entry));
            case "changeset" -> Optional.of(mercurial(entry));
            default -> Optional.empty();
        };
    }

    private static Change subversion(Element entry) {
        List<String> paths = new ArrayList<>();
        for (Element path : entry.child("paths").children()) {
            paths.add(path.text().strip());
        }
        String revision = entry.attribute("revision");
        return change(
                revision.isEmpty() ? entry.text("revision") : revision,
                Author.of(entry.text("author")),
                entry.text("date"),
                entry.child("msg").text(),
                paths);
    }

    private static Change mercurial(Element entry) {
        Set<String> paths = new LinkedHashSet<>();
        for (Element part : entry.children()) {
            switch (part.name()) {
                case "addedFile", "deletedFile", "file" -> paths.add(part.text().strip());
                case "added", "deleted", "files" -> paths.addAll(words(part.text()));
                default -> {}
            }
        }
        return change(
                entry.attribute("node"),
                Author.of(entry.attribute("author")),
                entry.attribute("date"),
                entry.child("msg").text(),
                List.copyOf(paths));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static Change change(String id, Author author, String date, String text, List<String> paths) {
        Message message = Message.of(text);
        return new Change(
                id,
                author.name(),
                author.email(),
                Timestamps.parse(date),
                message.subject(),
                message.trailers(),
                paths);
    }
}
