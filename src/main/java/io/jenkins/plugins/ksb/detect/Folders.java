package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders that a command works in: those of {@code dir} around it, of {@code cd} in front of it, and those it is told by options. */
final class Folders {
    private static final Set<String> CHANGES = Set.of("cd", "pushd", "Set-Location", "Push-Location", "chdir");
    private static final Set<String> OPTIONS = Set.of(
            "-C",
            "-f",
            "-p",
            "--file",
            "--prefix",
            "--cwd",
            "--dir",
            "--directory",
            "--project-dir",
            "--rootdir",
            "--root");

    private Folders() {}

    static Stream<String> of(Spot spot, Definition definition) {
        Stream<String> around = definition.enclosing(spot.step()).stream()
                .filter(step -> step.name().equals("dir"))
                .flatMap(step -> step.arguments().values().flatMap(Value::texts));
        Stream<String> ofCommand = spot.command().stream()
                .flatMap(command -> Stream.concat(Stream.of(spot.folder()), told(command.words()).stream()));
        return Stream.concat(around, ofCommand).map(Holes::mask);
    }

    /** The folder behind a command: the one it changes to, or the one before. */
    static String behind(Command command, String before) {
        List<String> words = command.words();
        return CHANGES.contains(command.name()) && words.size() > 1 ? words.get(words.size() - 1) : before;
    }

    private static List<String> told(List<String> words) {
        List<String> folders = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            int equals = words.get(i).indexOf('=');
            if (OPTIONS.contains(words.get(i)) && i + 1 < words.size()) {
                folders.add(words.get(i + 1));
            } else if (equals > 0 && OPTIONS.contains(words.get(i).substring(0, equals))) {
                folders.add(words.get(i).substring(equals + 1));
            }
        }
        return folders;
    }
}
