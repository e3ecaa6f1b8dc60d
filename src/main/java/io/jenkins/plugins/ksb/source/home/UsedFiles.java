package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which files and folders a thread looked at while it read something, as each was just before the first look. What was looked for in
 * vain counts as well.
 */
public final class UsedFiles {
    private static final ThreadLocal<@Nullable UsedFiles> RECORDING = new ThreadLocal<>();

    private final Map<Path, FileState> states = new LinkedHashMap<>();
    private boolean settled = true;

    /** Does the work, which stays on this thread, and notes what it uses. */
    public <T> T during(Supplier<T> work) {
        RECORDING.set(this);
        try {
            return work.get();
        } finally {
            RECORDING.remove();
        }
    }

    public Map<Path, FileState> states() {
        return states;
    }

    /** Whether none of them was so new that it may have changed unnoticed. */
    public boolean areSettled() {
        return settled;
    }

    /** @param attributes null where there is no such file */
    static void note(Path file, @Nullable BasicFileAttributes attributes) {
        UsedFiles recording = RECORDING.get();
        if (recording != null) {
            recording.add(file, attributes == null ? FileState.ABSENT : FileState.of(attributes));
        }
    }

    /** Before it is opened, in case nobody has looked at it. */
    static void noteIfNew(Path file) throws IOException {
        UsedFiles recording = RECORDING.get();
        if (recording != null && !recording.states.containsKey(file)) {
            recording.add(file, FileState.of(file));
        }
    }

    private void add(Path file, FileState state) {
        if (states.putIfAbsent(file, state) == null) {
            settled &= !state.isYoung(System.currentTimeMillis());
        }
    }
}
