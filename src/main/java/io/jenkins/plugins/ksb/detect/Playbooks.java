package io.jenkins.plugins.ksb.detect;

import java.util.regex.Pattern;

/** Recognises the playbooks of Ansible by their file names. */
final class Playbooks {
    private static final Pattern PLAYBOOK = Pattern.compile("[^@=,-][^=,]*\\.ya?ml");
    /** In a text that may name a file of any kind. */
    private static final Pattern BY_FOLDER = Pattern.compile("(?i)(.*[/_-])?(ansible|playbooks?)\\b.*\\.ya?ml");

    private Playbooks() {}

    /** Of an argument of {@code ansible-playbook}: neither an inventory list nor a file of variables. */
    static boolean isPlaybook(String argument) {
        return PLAYBOOK.matcher(argument).matches();
    }

    static boolean isInPlaybookFolder(String text) {
        return text.indexOf(' ') < 0 && BY_FOLDER.matcher(text).matches();
    }

    static NameParts name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return NameParts.of(NameKind.PLAYBOOK, file.substring(0, file.lastIndexOf('.')));
    }
}
