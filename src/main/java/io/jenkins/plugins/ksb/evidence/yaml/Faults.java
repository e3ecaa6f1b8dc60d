package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of any number of files, so that all can be told at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    /** All faults so far, ordered by file and line. */
    public List<Fault> all() {
        return found.stream().distinct().sorted().toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws InvalidYamlException where there is any fault */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidYamlException(all());
        }
    }
}
