package io.jenkins.plugins.ksb.detect;

import java.util.BitSet;
import java.util.List;

/**
 * Matches arguments in order, skipping options and what may be their values. Keeps the set of places where the next part may
 * start, so that the time is linear in the arguments for each part.
 */
final class ArgumentSequence {
    static final Part ANY = new Part() {};
    static final Part END = new Part() {};

    private ArgumentSequence() {}

    interface Part {}

    record Word(Glob glob) implements Part {}

    static boolean matches(List<Part> parts, Words command) {
        if (parts.isEmpty()) {
            return true;
        }
        BitSet starts = new BitSet(command.size() + 1);
        starts.set(0);
        for (Part part : parts) {
            if (part == ANY) {
                starts.set(starts.nextSetBit(0), command.size() + 1);
            } else if (part == END) {
                return isEnd(starts, command);
            } else if (part instanceof Word word) {
                starts = behind(word.glob(), starts, command);
            }
            if (starts.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static BitSet behind(Glob glob, BitSet starts, Words command) {
        BitSet ends = new BitSet(command.size() + 1);
        boolean reachable = false;
        for (int i = 0; i < command.size(); i++) {
            reachable |= starts.get(i);
            if (!reachable || command.isOption(i)) {
                continue;
            }
            if (glob.matches(command.argument(i))) {
                ends.set(i + 1);
            }
            reachable = command.mayBeValue(i) || command.mayBeNothing(i);
        }
        return ends;
    }

    private static boolean isEnd(BitSet starts, Words command) {
        int last = command.size();
        while (last > 0 && (command.isOption(last - 1) || command.mayBeValue(last - 1))) {
            last--;
        }
        return starts.nextSetBit(last) >= 0;
    }
}
