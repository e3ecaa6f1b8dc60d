package io.jenkins.plugins.ksb.jenkins.work;

import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.source.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What definitions declare; of a script that many builds ran it is found out once. */
final class Definitions {
    /** Scripts come back when a change is taken back, or when a build is replayed. */
    private static final int REMEMBERED = 8;

    private static final String PATH = "Jenkinsfile";

    private final Inspector inspector;
    private final Map<String, Reading> scripts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > REMEMBERED;
        }
    };

    Definitions(Inspector inspector) {
        this.inspector = inspector;
    }

    Reading script(String script) {
        Reading known = scripts.get(script);
        if (known == null) {
            known = inspector.inspect(new Document(PATH, () -> script.getBytes(StandardCharsets.UTF_8)));
            scripts.put(script, known);
        }
        return known;
    }

    Reading configuration(Path jobFolder, String path) {
        return inspector.inspect(new Document(path, () -> read(jobFolder.resolve("config.xml"))));
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(DefinitionParser.MOST_BYTES + 1);
        }
    }
}
