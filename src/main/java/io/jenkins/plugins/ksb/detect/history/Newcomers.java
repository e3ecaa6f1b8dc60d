package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells tests that are really new from those that only have a new name. */
final class Newcomers {

    /**
     * The names in a build that belong to new tests. The state of a test that went on under another suite is put under its new
     * name; a name that appears where another one of its suite vanished may be the same test, and counts as neither.
     *
     * @param lastTested the build in which the tests ran the last time
     */
    Set<TestName> sort(Map<TestName, TestState> states, Set<TestName> names, int lastTested) {
        Set<TestName> unknown = new LinkedHashSet<>(names);
        unknown.removeAll(states.keySet());
        if (lastTested == TestState.NEVER || unknown.isEmpty()) {
            return Set.of();
        }
        Set<TestName> vanished = vanished(states, names, lastTested);
        if (!vanished.isEmpty()) {
            moved(unknown, vanished).forEach((now, before) -> {
                states.put(now, states.remove(before));
                unknown.remove(now);
                vanished.remove(before);
            });
            Set<String> doubtful = new HashSet<>();
            vanished.forEach(test -> doubtful.add(test.suite()));
            unknown.removeIf(test -> doubtful.contains(test.suite()));
        }
        return unknown;
    }

    private static Set<TestName> vanished(Map<TestName, TestState> states, Set<TestName> names, int lastTested) {
        Set<TestName> vanished = new HashSet<>();
        states.forEach((test, state) -> {
            if (state.lastBuild() == lastTested && !names.contains(test)) {
                vanished.add(test);
            }
        });
        return vanished;
    }

    /** New names to old ones: of the same test in another suite, best in one whose class has the same name. */
    private static Map<TestName, TestName> moved(Set<TestName> unknown, Set<TestName> vanished) {
        Map<String, List<TestName>> byName = new HashMap<>();
        vanished.forEach(test ->
                byName.computeIfAbsent(test.name(), name -> new ArrayList<>()).add(test));
        Map<TestName, TestName> moved = new HashMap<>();
        for (TestName now : unknown) {
            List<TestName> before = byName.getOrDefault(now.name(), List.of());
            before.stream().min((one, other) -> order(now, one, other)).ifPresent(best -> {
                moved.put(now, best);
                before.remove(best);
            });
        }
        return moved;
    }

    private static int order(TestName now, TestName one, TestName other) {
        boolean sameClass = one.simpleSuite().equals(now.simpleSuite());
        boolean otherSameClass = other.simpleSuite().equals(now.simpleSuite());
        return sameClass == otherSameClass
                ? one.suite().compareTo(other.suite())
                : Boolean.compare(otherSameClass, sameClass);
    }
}
