package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells tests from product code by where a file lies and what it is called. */
final class PathKinds {
    static final String FILE = "test-paths.yaml";

    /** What a changed file is. */
    enum PathKind {
        TEST,
        PRODUCT,
        /** Product code that may hold its own tests. */
        INLINE,
        PIPELINE,
        /** Neither: documents, settings, build files, code of others. */
        OTHER
    }

    private record Language(NamePatterns tests, Set<String> testEndings, NamePatterns folders, boolean inline) {}

    private final Map<String, Language> byEnding = new HashMap<>();
    private final Set<String> languages = new HashSet<>();
    private final Set<String> testFolders;
    private final Set<String> otherFolders;
    private final Set<String> pipelineFolders;
    private final NamePatterns otherFiles;
    private final NamePatterns pipelineFiles;

    private PathKinds(YamlMap root) {
        testFolders = lower(root.texts("test-folders"));
        otherFolders = lower(root.texts("other-folders"));
        pipelineFolders = lower(root.texts("pipeline-folders"));
        otherFiles = NamePatterns.of(root.texts("other-files"));
        pipelineFiles = NamePatterns.of(root.texts("pipeline-files"));
        root.items("languages").stream().map(YamlValue::asMap).forEach(this::add);
    }

    static PathKinds shipped() {
        return ShippedFile.read(FILE, PathKinds::new);
    }

    private void add(YamlMap map) {
        languages.add(map.text("language"));
        Language language = new Language(
                NamePatterns.of(map.texts("tests")),
                lower(map.texts("test-endings")),
                NamePatterns.of(map.texts("test-folders")),
                map.flag("inline"));
        for (String ending : map.texts("endings")) {
            if (byEnding.put(ending, language) != null) {
                map.fault("has an ending of another language: " + ending);
            }
        }
        map.end();
    }

    private static Set<String> lower(List<String> texts) {
        Set<String> lower = new HashSet<>();
        texts.forEach(text -> lower.add(text.toLowerCase(Locale.ROOT)));
        return lower;
    }

    Set<String> languages() {
        return languages;
    }

    PathKind of(String path) {
        String[] parts = path.split("/", -1);
        String file = parts[parts.length - 1];
        int dot = file.lastIndexOf('.');
        String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
        Language language = byEnding.get(ending);
        if (isIn(testFolders, parts) || language != null && isTest(language, file.substring(0, dot), ending, parts)) {
            return PathKind.TEST;
        }
        if (pipelineFiles.match(file) || ending.equals("groovy") && isIn(pipelineFolders, parts)) {
            return PathKind.PIPELINE;
        }
        if (language == null || otherFiles.match(file) || isIn(otherFolders, parts)) {
            return PathKind.OTHER;
        }
        return language.inline() ? PathKind.INLINE : PathKind.PRODUCT;
    }

    private static boolean isTest(Language language, String base, String ending, String[] parts) {
        if (language.testEndings().contains(ending) || language.tests().match(base)) {
            return true;
        }
        for (int i = 0; i < parts.length - 1; i++) {
            if (language.folders().match(parts[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Set<String> folders, String[] parts) {
        for (int i = 0; i < parts.length - 1; i++) {
            if (folders.contains(parts[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
