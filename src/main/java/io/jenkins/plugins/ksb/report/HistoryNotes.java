package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Gap;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.History;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What could not be read of a home: every kind counted, the first of each named. */
public final class HistoryNotes {
    private static final int NAMED = 20;

    private final Map<Status, Integer> builds = new EnumMap<>(Status.class);
    private final Map<String, Group> groups = new TreeMap<>();

    private static final class Group {
        final List<String> named = new ArrayList<>();
        int count;
    }

    /** Of the home itself: {@code place: what}. */
    public void add(List<String> notices) {
        for (String notice : notices) {
            int colon = notice.lastIndexOf(": ");
            note(notice.substring(colon < 0 ? 0 : colon + 2), colon < 0 ? "" : notice.substring(0, colon));
        }
    }

    public void add(History history) {
        add(history.notices());
        history.builds().forEach(each -> add(each.build()));
    }

    public void add(Build build) {
        builds.merge(build.status(), 1, Integer::sum);
        for (Gap gap : build.gaps()) {
            note(gap.reason(), build.directory());
        }
    }

    private void note(String what, String place) {
        Group group = groups.computeIfAbsent(what, key -> new Group());
        group.count++;
        if (group.named.size() < NAMED) {
            group.named.add(place);
        }
    }

    /** How many builds were found, and how many of them told nothing or not all. */
    public String builds() {
        int all = builds.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder line = new StringBuilder(all + (all == 1 ? " build" : " builds"));
        count(line, Status.UNFINISHED, "unfinished");
        count(line, Status.NO_BUILD_XML, "without build.xml");
        count(line, Status.UNREADABLE, "unreadable");
        return line.toString();
    }

    private void count(StringBuilder line, Status status, String words) {
        int count = builds.getOrDefault(status, 0);
        if (count > 0) {
            line.append(", ").append(count).append(' ').append(words);
        }
    }

    /** A line for every kind of thing that could not be read. */
    public List<String> lines() {
        return groups.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(String what, Group group) {
        int more = group.count - group.named.size();
        return Printable.of(what + " (" + group.count + "): " + String.join(", ", group.named))
                + (more > 0 ? ", and " + more + " more" : "");
    }
}
