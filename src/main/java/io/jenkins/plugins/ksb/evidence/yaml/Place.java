package io.jenkins.plugins.ksb.evidence.yaml;

/** How a value is reached, and where faults of it go. */
record Place(String file, String path, Faults faults) {
    Place key(String key) {
        return new Place(file, path.isEmpty() ? key : path + "." + key, faults);
    }

    Place item(int index) {
        return new Place(file, path + "[" + index + "]", faults);
    }

    void fault(int line, String value, String message) {
        faults.add(new Fault(file, line, path, value, message));
    }
}
