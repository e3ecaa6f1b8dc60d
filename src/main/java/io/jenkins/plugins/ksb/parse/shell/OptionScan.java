package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes over the options and operands of a wrapper to where the command begins that it runs. */
final class OptionScan {
    private final Wrapper wrapper;
    private final List<String> words;
    private final List<String> operands = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final Set<Character> letters = new HashSet<>();
    private int at;
    private @Nullable String start;
    private @Nullable String script;

    OptionScan(Wrapper wrapper, List<String> words, int from) {
        this.wrapper = wrapper;
        this.words = words;
        at = from;
        scan();
        toDashes();
    }

    /** Words before the command that are no options. */
    List<String> operands() {
        return operands;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The options read, with the values of those that have one. */
    Map<String, String> options() {
        return options;
    }

    /** Whether a letter stands in one of the short options. */
    boolean hasLetter(char letter) {
        return letters.contains(letter);
    }

    /** The option that brought the command. */
    Optional<String> start() {
        return Optional.ofNullable(start);
    }

    Optional<String> script() {
        return Optional.ofNullable(script);
    }

    /** Where the command begins, if it does. */
    int at() {
        return at;
    }

    boolean isOff() {
        return options.keySet().stream().anyMatch(wrapper.unless()::contains);
    }

    private void scan() {
        while (at < words.size() && start == null && script == null && step()) {
            // step() moves on
        }
    }

    private boolean step() {
        String word = words.get(at);
        if (word.equals("--")) {
            at++;
            return !wrapper.has("dashes") && operands.size() < wrapper.operands();
        }
        if (isOption(word)) {
            option(word);
            return true;
        }
        int equals = word.indexOf('=');
        if (wrapper.has("assignments") && equals > 0) {
            environment.put(word.substring(0, equals), word.substring(equals + 1));
            at++;
            return true;
        }
        return operand(word);
    }

    private boolean operand(String word) {
        boolean number =
                wrapper.has("numbers") && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        if (number || (wrapper.has("slashes") && word.isBlank())) {
            at++;
            return true;
        }
        if (operands.size() >= wrapper.operands()) {
            return false;
        }
        operands.add(word);
        at++;
        return !wrapper.has("image") || operands.size() < wrapper.operands();
    }

    private boolean isOption(String word) {
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return (first == '-' && !word.equals("-"))
                || (first == '/' && wrapper.has("slashes"))
                || (first == '+' && wrapper.values().contains("+o"));
    }

    private void option(String word) {
        String option = wrapper.has("nocase") || wrapper.has("slashes") ? word.toLowerCase(Locale.ROOT) : word;
        int equals = option.startsWith("--") ? option.indexOf('=') : -1;
        String name = equals > 0 ? option.substring(0, equals) : option;
        if (wrapper.starts().contains(name)) {
            start = name;
            at++;
        } else if (scriptOption(name).isPresent()) {
            start = scriptOption(name).get();
            script = equals > 0 ? word.substring(equals + 1) : at + 1 < words.size() ? words.get(at + 1) : null;
            at += equals > 0 ? 1 : 2;
        } else {
            boolean next = takesNext(option, wrapper.values()) && at + 1 < words.size();
            options.put(name, equals > 0 ? word.substring(equals + 1) : next ? words.get(at + 1) : "");
            at += next ? 2 : 1;
        }
        if (word.charAt(0) == '-' && !word.startsWith("--")) {
            word.chars().skip(1).forEach(c -> letters.add((char) c));
        }
    }

    /** The option itself, or its letter among others: {@code -lc}. */
    private Optional<String> scriptOption(String option) {
        if (wrapper.scripts().contains(option)) {
            return Optional.of(option);
        }
        if (option.length() < 3 || option.charAt(0) != '-' || option.charAt(1) == '-') {
            return Optional.empty();
        }
        return option.chars()
                .skip(1)
                .mapToObj(letter -> "-" + (char) letter)
                .filter(wrapper.scripts()::contains)
                .findFirst();
    }

    /** Whether the next word is the value of this option, which may be the last of several letters. */
    static boolean takesNext(String option, Set<String> withValue) {
        if (withValue.contains(option)) {
            return true;
        }
        if (option.length() < 3 || option.charAt(0) != '-' || option.charAt(1) == '-') {
            return false;
        }
        for (int i = 1; i < option.length(); i++) {
            if (withValue.contains("-" + option.charAt(i))) {
                return i == option.length() - 1;
            }
        }
        return false;
    }

    private void toDashes() {
        if (wrapper.has("dashes") && start == null && script == null) {
            int dashes = words.subList(Math.min(at, words.size()), words.size()).indexOf("--");
            at += dashes + 1;
            start = dashes >= 0
                            || (at > 0
                                    && at <= words.size()
                                    && words.get(at - 1).equals("--"))
                    ? "--"
                    : null;
        }
    }
}
