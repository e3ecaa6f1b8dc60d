package io.jenkins.plugins.ksb.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One command of a script, quotes removed, wrappers seen through.
 *
 * <p>{@code sudo env X=1 npm test} is the command {@code npm test} with {@code via = [sudo, env]} and {@code environment = {X=1}};
 * {@code docker run --rm node:20 npm test} gives two commands: {@code docker run …}, and {@code npm test} with
 * {@code via = [docker run node:20]}. Well-known spellings are made one: {@code ./mvnw} is {@code mvn}, {@code docker-compose} is
 * {@code docker compose}, {@code python3 -m pytest} is {@code pytest} with {@code via = [python -m]}.
 *
 * <p>A tool's name stands without its path ({@code /usr/bin/trivy}, <code>$HOME/bin/trivy</code> are {@code trivy}), a script of the
 * repository with it ({@code ./ci/build.sh}). {@code bash ci/build.sh} is {@code ci/build.sh} with {@code via = [bash]}, since nothing is
 * lost with the shell; of other interpreters both stay: {@code python ci/deploy.py}. {@code python3}, {@code pip3} and {@code pwsh} are
 * {@code python}, {@code pip} and {@code powershell}. What a shell would expand and nobody can know stays as it is written: {@code $TAG}.
 *
 * @param words the command and its arguments, at least one; unknown parts are {@link Hole}s
 * @param via wrappers passed through, outermost first, each with its subject ({@code ssh host}, {@code docker run image})
 * @param environment assignments in front of the command, by name
 * @param input here-document or here-string fed to it, or the words of an {@code echo} piped into it; empty if none
 * @param output files and streams that its output is redirected to, and the names of commands it is piped into ({@code |tee})
 * @param onFailure what its failure does to the whole run, the step's own handling included
 * @param location where it stands in the definition
 */
public record Command(
        List<String> words,
        List<String> via,
        Map<String, String> environment,
        String input,
        List<String> output,
        OnFailure onFailure,
        Location location) {

    public Command {
        words = List.copyOf(words);
        via = List.copyOf(via);
        environment = environment.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(environment));
        output = List.copyOf(output);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a command has at least one word");
        }
    }

    /** The command's name as written, with its path. */
    public String name() {
        return words.get(0);
    }

    /** The words, separated by one blank, holes as a person would write them. */
    public String display() {
        return Hole.display(String.join(" ", words));
    }
}
