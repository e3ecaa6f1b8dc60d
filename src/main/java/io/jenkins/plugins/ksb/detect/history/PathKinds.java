package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
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

    /**
     * What files of one language are called.
     *
     * @param names of tests, without their ending
     * @param testEndings that only tests have
     * @param testFolders that only tests lie in, besides those of all languages
     * @param inline whether tests may stand in the file that they test
     */
    record Convention(
            String language,
            List<String> endings,
            List<String> names,
            List<String> testEndings,
            List<String> testFolders,
            boolean inline) {}

    private record Language(NamePatterns tests, Set<String> testEndings, NamePatterns folders, boolean inline) {
        static Language of(Convention convention) {
            return new Language(
                    NamePatterns.of(convention.names()),
                    lower(convention.testEndings()),
                    NamePatterns.of(convention.testFolders()),
                    convention.inline());
        }
    }

    private final Map<String, Language> byEnding = new HashMap<>();
    private final List<Convention> conventions = new ArrayList<>();
    private final List<String> folders;
    private final Set<String> testFolders;
    private final Set<String> otherFolders;
    private final Set<String> pipelineFolders;
    private final NamePatterns otherFiles;
    private final NamePatterns pipelineFiles;

    private PathKinds(YamlMap root) {
        folders = root.texts("test-folders");
        testFolders = lower(folders);
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
        Convention convention = new Convention(
                map.text("language"),
                map.texts("endings"),
                map.texts("tests"),
                map.texts("test-endings"),
                map.texts("test-folders"),
                map.flag("inline"));
        conventions.add(convention);
        for (String ending : convention.endings()) {
            if (byEnding.put(ending, Language.of(convention)) != null) {
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

    List<Convention> conventions() {
        return conventions;
    }

    /** Names of folders that hold tests in every language. */
    List<String> folders() {
        return folders;
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
