package io.jenkins.plugins.ksb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The plugin as people install it. */
class PluginFileIT {
    private static final Path HPI = Path.of("target/ksb-scorecard.hpi");
    private static final String JAR = "WEB-INF/lib/ksb-scorecard.jar";

    @Test
    void tellsJenkinsWhatItNeeds() throws IOException {
        try (JarFile hpi = new JarFile(HPI.toFile())) {
            Attributes manifest = hpi.getManifest().getMainAttributes();

            assertThat(manifest.getValue("Short-Name")).isEqualTo("ksb-scorecard");
            assertThat(manifest.getValue("Plugin-Version")).isNotBlank();
            assertThat(manifest.getValue("Jenkins-Version")).isEqualTo("2.528.3");
            assertThat(manifest.getValue("Plugin-Dependencies")).contains("jackson2-api:", "workflow-step-api:");
            // Jenkins stores objects of classes only if the jar that they come from says whose they are
            assertThat(inner(hpi).getManifest().getMainAttributes().getValue("Short-Name"))
                    .isEqualTo("ksb-scorecard");
        }
    }

    @Test
    void bundlesNothingThatJenkinsHas() throws IOException {
        try (JarFile hpi = new JarFile(HPI.toFile())) {
            Set<String> libraries = hpi.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.replaceAll("^WEB-INF/lib/|-[0-9.]+\\.jar$|\\.jar$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(libraries)
                    .containsExactly("ksb-scorecard", "re2j", "snakeyaml-engine", "stax2-api", "woodstox-core");
        }
    }

    @Test
    void shipsItsOwnClassesAndNoDeclarationsOfOthers() throws IOException {
        try (JarFile hpi = new JarFile(HPI.toFile());
                JarInputStream jar = inner(hpi)) {
            List<String> classes = new java.util.ArrayList<>();
            String extensions = "";
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    classes.add(entry.getName());
                } else if (entry.getName().equals("META-INF/annotations/hudson.Extension.txt")) {
                    extensions = new String(jar.readAllBytes(), StandardCharsets.UTF_8);
                }
            }

            assertThat(classes)
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("io/jenkins/plugins/ksb/"))
                    .contains("io/jenkins/plugins/ksb/jenkins/RunWatcher.class");
            assertThat(extensions).contains("RunWatcher", "BuildPages", "JobPages", "Settings");
        }
    }

    private static JarInputStream inner(JarFile hpi) throws IOException {
        InputStream in = hpi.getInputStream(hpi.getEntry(JAR));
        return new JarInputStream(in);
    }
}
