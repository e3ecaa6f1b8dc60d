package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one spelling of a command's name. */
final class CommandName {
    private static final Map<String, List<String>> SPELLINGS = Map.ofEntries(
            Map.entry("mvnw", List.of("mvn")),
            Map.entry("gradlew", List.of("gradle")),
            Map.entry("grailsw", List.of("grails")),
            Map.entry("docker-compose", List.of("docker", "compose")),
            Map.entry("podman-compose", List.of("podman", "compose")),
            Map.entry("docker-buildx", List.of("docker", "buildx")),
            Map.entry("nodejs", List.of("node")),
            Map.entry("pwsh", List.of("powershell")),
            Map.entry("py", List.of("python")),
            Map.entry("@stoplight/spectral-cli", List.of("spectral")),
            Map.entry("@redocly/cli", List.of("redocly")),
            Map.entry("@lhci/cli", List.of("lhci")),
            Map.entry("@angular/cli", List.of("ng")),
            Map.entry("@nestjs/cli", List.of("nest")),
            Map.entry("@sentry/cli", List.of("sentry-cli")),
            Map.entry("@commitlint/cli", List.of("commitlint")),
            Map.entry("@biomejs/biome", List.of("biome")),
            Map.entry("@ionic/cli", List.of("ionic")),
            Map.entry("@salesforce/cli", List.of("sf")),
            Map.entry("pip", List.of("pip")));
    private static final Pattern BIN = Pattern.compile("(?i).*\\bbin");
    private static final Pattern VERSIONED = Pattern.compile("(python|pip)[23](?:\\.\\d+)?");
    private static final Pattern EXTENSION =
            Pattern.compile(".+\\.(sh|bash|zsh|ksh|py|rb|pl|php|js|mjs|cjs|ts|groovy|ps1|psm1|bat|cmd)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][\\w.+-]*");
    private static final Pattern TOOL_FOLDER = Pattern.compile(
            ".*(?:^|[/\\\\])(?:\\.bin|(?:node_modules|vendor|\\.?v?env|\\.?virtualenv|venv\\w*)[/\\\\](?:bin|Scripts)|Scripts)");
    private static final Set<String> LAUNCHERS = Tools.LAUNCHERS;
    private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
    /** Parts of a variable's name that say nothing of which tool it holds. */
    private static final Set<String> ABOUT_TOOLS = Set.of(
            "env", "params", "tool", "name", "cmd", "command", "exe", "bin", "path", "executable", "cli", "location");

    private CommandName() {}

    /** The words with the name, and what belongs to it, as they are known to rules. */
    static List<String> normalise(List<String> words) {
        String name = words.get(0);
        String known = of(name);
        List<String> spelling = SPELLINGS.get(known);
        if (spelling == null && known.equals(name)) {
            return words;
        }
        List<String> all = new ArrayList<>(spelling == null ? List.of(known) : spelling);
        all.addAll(words.subList(1, words.size()));
        return all;
    }

    private static String of(String name) {
        if (isSimple(name)) {
            return unversioned(name);
        }
        if (Opaque.isWhole(name)) {
            return guess(name);
        }
        int slash = lastSlash(name);
        String base = name.substring(slash + 1);
        String bare = withoutEnding(
                base, slash >= 0 && BIN.matcher(name.substring(0, slash)).matches());
        if (slash >= 0 && !losesPath(name, slash, bare)) {
            return name;
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        return unversioned(Tools.isTool(lower) ? lower : bare);
    }

    private static boolean isSimple(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static String unversioned(String name) {
        Matcher versioned = name.startsWith("p") ? VERSIONED.matcher(name) : null;
        return versioned != null && versioned.matches() ? versioned.group(1) : name;
    }

    /** {@code $MVN}, {@code ${mvnCmd}}, <code>${tool 'MSBuild'}</code>: unknown, but named after the tool that it holds. */
    private static String guess(String unknown) {
        List<String> parts = Stream.of(WORD_BREAK.split(unknown))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty() && !ABOUT_TOOLS.contains(part))
                .toList();
        if (parts.contains("compose")) {
            return "docker-compose";
        }
        return parts.size() == 1 && Tools.isTool(parts.get(0)) ? parts.get(0) : unknown;
    }

    /** Of a scoped package ({@code @org/tool}) the scope is part of the name. */
    private static int lastSlash(String name) {
        if (name.startsWith("@") || name.indexOf("://") >= 0) {
            return -1;
        }
        String masked = Opaque.mask(name);
        return Math.max(masked.lastIndexOf('/'), masked.lastIndexOf('\\'));
    }

    private static boolean losesPath(String name, int slash, String bare) {
        if (Tools.isTool(bare.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (!PLAIN.matcher(bare).matches() || EXTENSION.matcher(bare).matches()) {
            return false;
        }
        boolean fromHere =
                name.startsWith("./") || name.startsWith("../") || name.startsWith(".\\") || name.startsWith("..\\");
        return !fromHere || TOOL_FOLDER.matcher(name.substring(0, slash)).matches();
    }

    /** A batch file may be a script of the repository, so its ending goes only where it is known as a tool's launcher. */
    private static String withoutEnding(String base, boolean inBin) {
        String lower = base.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".exe") && base.length() > 4) {
            return base.substring(0, base.length() - 4);
        }
        if ((lower.endsWith(".cmd") || lower.endsWith(".bat")) && base.length() > 4) {
            String bare = base.substring(0, base.length() - 4);
            return inBin
                            || Tools.isTool(bare.toLowerCase(Locale.ROOT))
                            || LAUNCHERS.contains(bare.toLowerCase(Locale.ROOT))
                    ? bare
                    : base;
        }
        return base;
    }
}
