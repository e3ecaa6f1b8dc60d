package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.Build.Times;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A build.xml. Its fields are the direct children of the root and nothing else: the actions hold whole environments and other
 * builds, with fields of the same names.
 */
final class BuildXml {
    private final Element root;

    BuildXml(Element root) {
        this.root = root;
    }

    /** The root element without its package: {@code build}, {@code flow-build}, {@code MavenModuleSetBuild}. */
    String kind() {
        return ClassNames.simple(root.name());
    }

    boolean isPipeline() {
        return root.name().equals("flow-build");
    }

    /** Written up to Jenkins 1.596, where the directory is called by date. */
    OptionalLong number() {
        return Numbers.positive(root.text("number"));
    }

    /** Of a completed build. A pipeline may note a result while it still runs. */
    Optional<Result> result() {
        if (root.text("completed").equals("false")) {
            return Optional.empty();
        }
        String name = root.text("result");
        for (Result result : Result.values()) {
            if (result.name().equals(name)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    Times times() {
        OptionalLong start = Numbers.positive(root.text("startTime"));
        OptionalLong timestamp = Numbers.positive(root.text("timestamp"));
        return new Times(timestamp.isPresent() ? timestamp : start, start, duration(), QueueTime.of(this));
    }

    private OptionalLong duration() {
        return result().isPresent() ? Numbers.natural(root.text("duration")) : Numbers.positive(root.text("duration"));
    }

    Iterable<Element> actions() {
        return root.child("actions").items();
    }

    /** The actions of a type, by simple class name. */
    List<Element> actions(String type) {
        List<Element> found = new ArrayList<>();
        for (Element action : actions()) {
            if (action.type().equals(type)) {
                found.add(action);
            }
        }
        return found;
    }

    /** The agent of a job that runs on one; empty where the build never got one. */
    Optional<String> builtOn() {
        return root.child("builtOn").isPresent() ? Optional.of(Agents.named(root.text("builtOn"))) : Optional.empty();
    }

    /** Charset of the log and, as it is that of the Jenkins, of whatever else was written without saying so. */
    Charset charset() {
        return Charsets.named(root.text("charset"), StandardCharsets.UTF_8);
    }

    Element execution() {
        return root.child("execution");
    }

    /** The script as this build ran it. */
    Optional<String> script() {
        Element script = execution().child("script");
        return script.isPresent() ? Optional.of(script.text()) : Optional.empty();
    }

    /** Names of the changelogs in the order of the checkouts that wrote them. */
    List<String> changelogs() {
        List<String> names = new ArrayList<>();
        for (Element checkout : root.child("checkouts").items()) {
            String path = checkout.text("changelogFile").replace('\\', '/');
            if (!path.isEmpty()) {
                names.add(path.substring(path.lastIndexOf('/') + 1));
            }
        }
        return names;
    }

    Build.Status status() {
        return result().isPresent() ? Build.Status.OK : Build.Status.UNFINISHED;
    }
}
