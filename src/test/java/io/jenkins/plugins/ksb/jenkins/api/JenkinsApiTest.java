package io.jenkins.plugins.ksb.jenkins.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The declarations under src/jenkins-api say nothing that the real Jenkins, as it was listed, does not say. */
class JenkinsApiTest {
    private static final Path CLASSES = classes();

    private final ApiListing stubs = new ApiListing(JenkinsApiTest.class.getClassLoader());

    @Test
    void declarationsAreTrue() throws Exception {
        Map<String, Api> real = ApiListing.read(Path.of("src/test/resources/jenkins-api/jenkins-2.528.2.txt"));
        List<String> types = ApiListing.typesIn(CLASSES).stream()
                .filter(t -> !t.startsWith("io/jenkins/plugins/ksb/") && !t.matches(".*\\$\\d+"))
                .toList();
        Set<String> implemented = implemented(types);
        List<String> faults = new ArrayList<>();
        for (String type : types) {
            Api is = real.get(type);
            Api says = stubs.of(type);
            if (is == null) {
                faults.add(type + ": not listed; list it from a real Jenkins");
                continue;
            }
            if (!is.head().equals(says.head())) {
                faults.add(type + ": is '" + is.head() + "', declared is '" + says.head() + "'");
            }
            minus(says.supertypes(), is.supertypes()).forEach(s -> faults.add(type + ": is no " + s));
            minus(says.members(), is.members()).forEach(m -> faults.add(type + ": has no " + m));
            if (implemented.contains(type)) {
                minus(is.members(), says.members()).stream()
                        .filter(m -> m.contains(" abstract"))
                        .forEach(m -> faults.add(type + ": the declaration lacks " + m));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Set<String> minus(Set<String> a, Set<String> b) {
        Set<String> s = new TreeSet<>(a);
        s.removeAll(b);
        return s;
    }

    /** The stubbed types that classes of the plugin extend or implement, at any distance. */
    private Set<String> implemented(List<String> types) throws Exception {
        Set<String> out = new TreeSet<>();
        ArrayDeque<String> todo = new ArrayDeque<>(ApiListing.typesIn(CLASSES).stream()
                .filter(x -> x.startsWith("io/jenkins/plugins/ksb/"))
                .toList());
        while (!todo.isEmpty()) {
            for (String s : stubs.directSupertypes(todo.pop())) {
                if (types.contains(s) && out.add(s)) {
                    todo.add(s);
                }
            }
        }
        return out;
    }

    private static Path classes() {
        try {
            return Path.of(hudson.Extension.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
