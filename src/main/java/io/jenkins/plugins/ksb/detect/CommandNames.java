package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in a command: the script of the repository that it runs, or the tasks that it asks a runner for. */
final class CommandNames {
    private static final Set<String> SCRIPT_ENDINGS = Set.of(
            "sh", "bash", "zsh", "py", "ps1", "rb", "pl", "js", "mjs", "cjs", "ts", "groovy", "php", "bat", "cmd");
    /** {@code scripts/build}: no absolute path, in which tools live. */
    private static final Pattern RELATIVE = Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+");

    /** A folder for tests above the unit, at the end of a path. */
    private static final Pattern TEST_FOLDER = Pattern.compile(
            "(?i)(^|/)([a-z]+[-_])?(integration|e2e|functional|acceptance|smoke|performance|load|benchmarks?|contract|selenium|tests?)([-_]tests?)?$");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9:_-]*");
    private static final Pattern COMMAND = Pattern.compile("@?[A-Za-z][A-Za-z0-9_./-]*");
    private static final Pattern SUBCOMMAND = Pattern.compile("[a-z][a-z:-]{3,}");
    /** Commands of every system, whose first argument is a file or a word of the user's. */
    private static final Set<String> ORDINARY = Set.of(
            ("cd chdir pushd popd mkdir md rmdir rd rm cp mv ln ls dir cat less head tail tac touch echo printf print grep egrep fgrep sed awk"
                            + " gawk find xargs test [ [[ export set unset setx source alias type which where command hash tar zip unzip gzip gunzip"
                            + " 7z chmod chown chgrp sort uniq wc tee tr cut paste diff cmp patch sleep timeout kill pkill killall taskkill ps"
                            + " date env printenv true false exit return break continue read trap wait umask basename dirname realpath"
                            + " readlink pwd hostname whoami id uname du df stat file seq expr let local declare eval exec time nohup sudo su"
                            + " apt apt-get yum dnf apk zypper pacman brew choco scoop winget install del copy xcopy robocopy move ren more"
                            + " nslookup ping dig curl wget ssh-keygen ssh-keyscan ssh-add module use title cls call start rem goto if for"
                            + " useradd usermod groupadd passwd mount umount systemctl service nvm sdk rbenv pyenv conda virtualenv venv"
                            + " deactivate activate jq yq xmllint xmlstarlet base64 md5sum sha256sum openssl javac java node python ruby perl"
                            + " php bash sh zsh powershell pwsh")
                    .split(" "));

    private static final Set<String> INTERPRETERS = Set.of(
            "bash",
            "sh",
            "zsh",
            "ksh",
            "dash",
            "source",
            ".",
            "python",
            "python2",
            "python3",
            "node",
            "perl",
            "ruby",
            "pwsh",
            "powershell",
            "php",
            "groovy",
            "call");

    private CommandNames() {}

    static List<NameParts> of(Words words) {
        List<NameParts> names = new ArrayList<>();
        if (isScript(words.writtenName())) {
            script(words.writtenName(), words, 0, names);
        } else if (INTERPRETERS.contains(words.name())) {
            int first = firstPlain(words, 0);
            if (first < words.size() && isScript(words.argument(first))) {
                script(words.argument(first), words, first + 1, names);
            }
        } else if (words.name().equals("ansible-playbook") || words.name().equals("ansible-pull")) {
            words.arguments().stream().filter(Playbooks::isPlaybook).forEach(name -> names.add(Playbooks.name(name)));
        } else {
            TaskRunners.tasks(words).forEach(task -> names.add(NameParts.of(NameKind.TASK, task)));
            if (names.isEmpty() && isOfImage(words)) {
                script(words.writtenName(), words, 0, names);
            }
        }
        return names;
    }

    static List<NameParts> ofUnknown(Words words) {
        boolean telling = words.size() > 0
                && !ORDINARY.contains(words.name())
                && COMMAND.matcher(words.name()).matches()
                && SUBCOMMAND.matcher(words.argument(0)).matches();
        return telling ? List.of(NameParts.of(NameKind.TASK, words.argument(0))) : List.of();
    }

    /** A script by its ending, or anything that is called by a path inside the repository. */
    private static boolean isScript(String written) {
        return hasScriptEnding(written)
                || written.startsWith("./")
                || written.startsWith("../")
                || written.indexOf('/') > 0 && RELATIVE.matcher(written).matches();
    }

    /** A text that names a script of the repository and nothing else. */
    static boolean isScriptFile(String text) {
        return hasScriptEnding(text) && text.indexOf(' ') < 0 && text.indexOf('\n') < 0;
    }

    private static boolean hasScriptEnding(String written) {
        int dot = written.lastIndexOf('.');
        return dot >= 0 && SCRIPT_ENDINGS.contains(written.substring(dot + 1));
    }

    /** What a container is told to run may be a script inside its image. */
    private static boolean isOfImage(Words words) {
        List<String> via = words.command().via();
        return !via.isEmpty()
                && via.get(via.size() - 1).startsWith("docker")
                && words.name().matches("[a-z]+([_-][a-z0-9]+)+");
    }

    private static void script(String written, Words words, int next, List<NameParts> names) {
        names.add(scriptName(written));
        if (next < words.size() && WORD.matcher(words.argument(next)).matches()) {
            names.add(NameParts.of(NameKind.SCRIPT, words.argument(next)));
        }
        for (int i = next; i < words.size(); i++) {
            if (hasScriptEnding(words.argument(i))) {
                names.add(scriptName(words.argument(i)));
            }
        }
    }

    /** With the folder, where that is one for tests: {@code tests/integration/run.sh}. */
    static NameParts scriptName(String written) {
        String path = written.replace('\\', '/');
        int slash = path.lastIndexOf('/');
        boolean inTests =
                slash > 0 && TEST_FOLDER.matcher(path.substring(0, slash)).find();
        return NameParts.of(NameKind.SCRIPT, inTests ? path : path.substring(slash + 1));
    }

    static int firstPlain(Words words, int from) {
        int i = from;
        while (i < words.size() && words.isOption(i)) {
            i++;
        }
        return i;
    }
}
