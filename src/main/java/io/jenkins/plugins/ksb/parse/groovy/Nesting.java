package io.jenkins.plugins.ksb.parse.groovy;

/**
 * How deep brackets nest, without a parser: Groovy's own would need a stack frame for each. Brackets in strings count too, which
 * real texts never have hundreds of without closing them.
 */
final class Nesting {
    private Nesting() {}

    /** Offset of the first bracket that is nested deeper than allowed, or -1. */
    static int firstBeyond(String text, int allowed) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[', '{' -> {
                    if (++depth > allowed) {
                        return i;
                    }
                }
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
        }
        return -1;
    }
}
