package io.jenkins.plugins.ksb.source.sample;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Which build was the last of its kind: a file of lines since Jenkins 2.204, links before. */
final class Permalinks {
    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new TreeMap<>(Map.of(
            "lastCompletedBuild", NONE,
            "lastFailedBuild", NONE,
            "lastStableBuild", NONE,
            "lastSuccessfulBuild", NONE,
            "lastUnstableBuild", NONE,
            "lastUnsuccessfulBuild", NONE));

    void add(int number, String result) {
        numbers.put("lastCompletedBuild", number);
        switch (result) {
            case "SUCCESS" -> {
                numbers.put("lastStableBuild", number);
                numbers.put("lastSuccessfulBuild", number);
            }
            case "UNSTABLE" -> {
                numbers.put("lastUnstableBuild", number);
                numbers.put("lastSuccessfulBuild", number);
                numbers.put("lastUnsuccessfulBuild", number);
            }
            default -> {
                numbers.put("lastFailedBuild", number);
                numbers.put("lastUnsuccessfulBuild", number);
            }
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        numbers.forEach(
                (name, number) -> text.append(name).append(' ').append(number).append('\n'));
        return text.toString();
    }

    void writeLinks(HomeFolder home, String job) throws IOException {
        for (Map.Entry<String, Integer> link : numbers.entrySet()) {
            home.link(job + "/builds/" + link.getKey(), String.valueOf(link.getValue()));
        }
    }
}
