package io.jenkins.plugins.ksb.source.sample;

import java.util.List;
import java.util.Random;

/** Choices that look random, and are the same for the same seed on every machine. */
final class Dice {
    private static final String HEX = "0123456789abcdef";

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice of their own for a part, so that the parts can be made in any order. */
    static Dice of(long seed, String part) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + part.hashCode());
    }

    long seed() {
        return random.nextLong();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String hex(int digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            text.append(HEX.charAt(random.nextInt(16)));
        }
        return text.toString();
    }
}
