package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a container runs: the command behind the image, or the image itself, which is a tool then. */
final class Image {
    /** Images that are a place to run something in, and nothing of their own. */
    private static final Set<String> PLACES = Set.of(
            "alpine",
            "amazoncorretto",
            "amazonlinux",
            "busybox",
            "centos",
            "debian",
            "eclipse-temurin",
            "fedora",
            "golang",
            "jdk",
            "maven",
            "gradle",
            "node",
            "openjdk",
            "php",
            "python",
            "ruby",
            "rockylinux",
            "rust",
            "sdk",
            "ubi8",
            "ubi9",
            "ubuntu",
            "composer");

    private Image() {}

    static List<List<String>> commands(String image, Optional<String> entry, List<String> arguments) {
        List<List<String>> commands = new ArrayList<>();
        if (entry.isPresent()) {
            commands.add(prefixed(entry.get(), arguments));
            return commands;
        }
        String name = name(image);
        boolean bare = arguments.isEmpty() || arguments.get(0).startsWith("-");
        if (!bare) {
            commands.add(arguments);
        }
        boolean known = !name.isEmpty() && !Opaque.in(name);
        boolean twice = PLACES.contains(name) || (!bare && name.startsWith(arguments.get(0)));
        if (known && !(twice && !bare)) {
            commands.add(prefixed(name, arguments));
        }
        return commands;
    }

    /** The last part of its path, without tag or digest. */
    private static String name(String image) {
        String masked = Opaque.mask(image);
        int start = masked.lastIndexOf('/') + 1;
        int end = start;
        while (end < masked.length() && masked.charAt(end) != ':' && masked.charAt(end) != '@') {
            end++;
        }
        return masked.substring(start, end);
    }

    private static List<String> prefixed(String name, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(arguments);
        return words;
    }
}
