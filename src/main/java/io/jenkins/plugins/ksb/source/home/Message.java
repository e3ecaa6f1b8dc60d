package io.jenkins.plugins.ksb.source.home;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A commit's message while its lines come in: what stands in the first, and the trailers in the last paragraph. */
final class Message {
    private static final Pattern TRAILER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*\\s?:\\s.*\\S");
    private static final int MOST = 100;

    private String subject = "";
    private boolean betweenParagraphs;
    private final List<String> trailers = new ArrayList<>();

    static Message of(String text) {
        Message message = new Message();
        text.lines().forEach(message::add);
        return message;
    }

    void add(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            betweenParagraphs = true;
            return;
        }
        if (betweenParagraphs) {
            trailers.clear();
            betweenParagraphs = false;
        }
        if (subject.isEmpty()) {
            subject = text;
        } else if (trailers.size() < MOST && TRAILER.matcher(text).matches()) {
            trailers.add(text);
        }
    }

    String subject() {
        return subject;
    }

    List<String> trailers() {
        return trailers;
    }
}
