package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.Blueprint.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes up the changes of one job. */
final class Commits {
    private static final List<String> THINGS = List.of(
            "Order", "Basket", "Invoice", "Price", "Stock", "Address", "Report", "Account", "Message", "Schedule");
    private static final List<String> PARTS =
            List.of("Reader", "Writer", "Rules", "Client", "Cache", "Store", "Filter", "Export", "Limits", "Format");
    private static final List<String> BUG = List.of("rounding", "empty input", "time zones", "retries", "a race");

    private final Sources sources;
    private final List<Person> team;
    private final Dice dice;

    /** What a change is for. */
    enum Intent {
        FEATURE,
        FIX,
        REFACTORING,
        DOCUMENTATION,
        PIPELINE
    }

    Commits(Sources sources, List<Person> team, Dice dice) {
        this.sources = sources;
        this.team = team;
        this.dice = dice;
    }

    Person anybody() {
        return dice.of(team);
    }

    /** A change of a usual day, made some time before a moment in milliseconds. */
    SampleCommit any(long before) {
        int roll = dice.below(100);
        Intent intent = roll < 55
                ? Intent.FEATURE
                : roll < 72
                        ? Intent.FIX
                        : roll < 86 ? Intent.REFACTORING : roll < 96 ? Intent.DOCUMENTATION : Intent.PIPELINE;
        return of(intent, anybody(), before);
    }

    SampleCommit of(Intent intent, Person author, long before) {
        String part = dice.of(PARTS);
        String topic = dice.of(THINGS) + part;
        String words = topic.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return new SampleCommit(
                dice.hex(40),
                author,
                before / 1000 - dice.between(300, 6 * 3600),
                subject(intent, words),
                trailers(author),
                files(intent, topic));
    }

    private String subject(Intent intent, String words) {
        return switch (intent) {
            case FEATURE -> "Let " + words + " " + dice.of(List.of("page", "explain itself", "skip doubles", "resume"));
            case FIX -> "Fix " + dice.of(BUG) + " in " + words;
            case REFACTORING -> "Refactor " + words;
            case DOCUMENTATION -> "Describe " + words;
            case PIPELINE -> "Cache what the build downloads";
        };
    }

    private List<String> trailers(Person author) {
        List<String> trailers = new ArrayList<>();
        Person other = anybody();
        if (!other.equals(author) && dice.chance(0.12)) {
            trailers.add("Co-authored-by: " + other);
        } else if (!other.equals(author) && dice.chance(0.1)) {
            trailers.add("Reviewed-by: " + other);
        }
        return trailers;
    }

    private List<String> files(Intent intent, String topic) {
        List<String> files = new ArrayList<>();
        String name = topic + dice.below(4);
        switch (intent) {
            case FEATURE, FIX -> {
                files.add((dice.chance(0.3) ? "A " : "M ") + sources.product().formatted(name));
                if (dice.chance(0.4)) {
                    files.add("M " + sources.product().formatted(dice.of(THINGS)));
                }
                if (dice.chance(0.65)) {
                    files.add("M " + sources.test().formatted(name));
                }
            }
            case REFACTORING -> {
                files.add("M " + sources.product().formatted(name));
                files.add("R100 " + sources.product().formatted(topic) + "\t"
                        + sources.product().formatted(name));
            }
            case DOCUMENTATION -> files.add("M docs/" + topic.toLowerCase(Locale.ROOT) + ".md");
            case PIPELINE -> files.add("M Jenkinsfile");
        }
        return files;
    }
}
