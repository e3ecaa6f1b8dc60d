package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which parser reads what. */
final class Dialects {
    private Dialects() {}

    static Node parse(String text, ShellDialect dialect) {
        return switch (dialect) {
            case POSIX -> new PosixParser(text).program();
            case CMD -> new CmdParser(text).program();
            case POWERSHELL -> new PowerShellParser(text).program();
        };
    }

    /** Names of variables as the dialect's parser gives them. */
    static Map<String, String> environment(Map<String, String> environment, ShellDialect dialect) {
        Map<String, String> names = new HashMap<>();
        environment.forEach((name, value) -> names.put(
                switch (dialect) {
                    case POSIX -> name;
                    case CMD -> name.toUpperCase(Locale.ROOT);
                    case POWERSHELL -> "env:" + name.toLowerCase(Locale.ROOT);
                },
                value));
        return names;
    }
}
