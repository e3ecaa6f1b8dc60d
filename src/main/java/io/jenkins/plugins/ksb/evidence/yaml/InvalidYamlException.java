package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used, with everything that is wrong with them; its message has one line for each fault. */
public final class InvalidYamlException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public InvalidYamlException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
