package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.source.Checkout;
import io.jenkins.plugins.ksb.source.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents that arguments name: each once, in the order given, {@code -} for standard input. */
final class Documents {
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Documents(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    Documents add(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            documents.put(argument, new Document("<stdin>", standardInput::readAllBytes));
        } else {
            addPath(argument);
        }
        return this;
    }

    private void addPath(String argument) {
        try {
            Checkout.Found found = Checkout.documents(Path.of(argument));
            found.homes().forEach(home -> notes.add(home + ": a JENKINS_HOME, not looked into; score it by itself"));
            if (found.documents().isEmpty()) {
                complaints.add(argument + ": no pipeline definition below this folder."
                        + " Looked for Jenkinsfile*, *.jenkinsfile and config.xml of jobs.");
            }
            found.documents().forEach(document -> documents.putIfAbsent(key(document), document));
        } catch (IOException | RuntimeException e) {
            complaints.add(argument + ": " + (e instanceof IOException io ? Input.reason(io) : e.getMessage()));
        }
    }

    private static String key(Document document) {
        return Path.of(document.path()).toAbsolutePath().normalize().toString();
    }

    List<Document> all() {
        return List.copyOf(documents.values());
    }

    /** What was left out on purpose. */
    List<String> notes() {
        return notes;
    }

    List<String> complaints() {
        return complaints;
    }
}
