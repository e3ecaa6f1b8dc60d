package io.jenkins.plugins.ksb.source;

import io.jenkins.plugins.ksb.source.home.JenkinsHome;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for files that may hold a pipeline definition. */
final class Search extends SimpleFileVisitor<Path> {
    private static final String CONFIGURATION = "config.xml";
    private static final Set<String> FOREIGN = Set.of(
            ".git",
            ".hg",
            ".svn",
            ".bzr",
            "node_modules",
            "bower_components",
            "target",
            ".gradle",
            ".m2",
            ".venv",
            "venv",
            "__pycache__",
            ".terraform",
            ".tox",
            ".cache",
            ".idea");
    /** Beside a job's {@code config.xml}: what its builds left behind, which can be very much. */
    private static final Set<String> OF_A_JOB = Set.of("builds", "modules", "configurations", "workspace");
    /** Sources and documents about Jenkinsfiles: {@code JenkinsfileParser.java}, {@code Jenkinsfile.md}. */
    private static final Pattern OTHER_KIND = Pattern.compile(
            ".*\\.(java|class|kt|js|mjs|ts|tsx|jsx|go|py|pyc|rb|rs|c|h|cs|php|sh|md|adoc|rst|html?|css|json|ya?ml|xml|png|svg|jpe?g|gif|pdf|zip|gz|tar)");

    private final Path root;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> homes = new ArrayList<>();

    Search(Path root) {
        this.root = root;
    }

    List<Path> found() {
        return found;
    }

    /** Homes of Jenkins on the way, which are not looked into. */
    List<Path> homes() {
        return homes;
    }

    static boolean isConfiguration(Path file) {
        return file.getFileName().toString().equals(CONFIGURATION);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        Path name = folder.getFileName();
        if (!folder.equals(root) && JenkinsHome.hasOwnConfig(folder)) {
            homes.add(folder);
            return FileVisitResult.SKIP_SUBTREE;
        }
        boolean skipped = name != null && isSkipped(folder, name.toString());
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private static boolean isSkipped(Path folder, String name) {
        return FOREIGN.contains(name)
                || (OF_A_JOB.contains(name) && Files.isRegularFile(folder.resolveSibling(CONFIGURATION)));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isWanted(file.getFileName().toString()) && Files.isRegularFile(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isWanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean jenkinsfile =
                lower.startsWith("jenkinsfile") && !OTHER_KIND.matcher(lower).matches();
        return jenkinsfile || lower.endsWith(".jenkinsfile") || name.equals(CONFIGURATION);
    }

    /** What cannot be looked into may hold a definition: reading it says why not. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        found.add(file);
        return FileVisitResult.CONTINUE;
    }
}
