package io.jenkins.plugins.ksb.source.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Changes as the git plugin writes them down: the raw log. */
final class Changelog {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx").withZone(ZoneOffset.UTC);

    private Changelog() {}

    static String of(List<SampleCommit> commits) {
        StringBuilder text = new StringBuilder();
        for (SampleCommit commit : commits) {
            String time = TIME.format(Instant.ofEpochSecond(commit.seconds()));
            String tree = commit.id().substring(20) + commit.id().substring(0, 20);
            text.append("commit ")
                    .append(commit.id())
                    .append("\ntree ")
                    .append(tree)
                    .append("\nparent ");
            text.append(new StringBuilder(commit.id()).reverse())
                    .append("\nauthor ")
                    .append(commit.author());
            text.append(' ')
                    .append(time)
                    .append("\ncommitter ")
                    .append(commit.author())
                    .append(' ')
                    .append(time);
            text.append("\n\n    ").append(commit.subject()).append('\n');
            if (!commit.trailers().isEmpty()) {
                text.append("    \n");
                commit.trailers()
                        .forEach(trailer -> text.append("    ").append(trailer).append('\n'));
            }
            text.append('\n');
            for (String file : commit.files()) {
                file(text, commit.id(), file);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void file(StringBuilder text, String id, String file) {
        boolean isNew = file.startsWith("A ");
        text.append(isNew ? ":000000 100644 " : ":100644 100644 ");
        text.append(isNew ? "0".repeat(40) : id)
                .append(' ')
                .append(new StringBuilder(id).reverse())
                .append(' ');
        text.append(file.replaceFirst(" ", "\t")).append('\n');
    }
}
