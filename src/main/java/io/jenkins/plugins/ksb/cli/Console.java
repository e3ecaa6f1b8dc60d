package io.jenkins.plugins.ksb.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams around a command. Always UTF-8 and always {@code \n}, so that equal input gives equal bytes on every system.
 *
 * @param terminal whether a person looks at the output as it appears
 * @param colour whether that person wants colours
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, boolean colour) {

    static Console system() {
        boolean terminal = onTerminal();
        return new Console(
                new FileInputStream(FileDescriptor.in),
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                terminal,
                terminal && wantsColour(System.getenv()));
    }

    /** See no-color.org: the variable counts when it is set and not empty. */
    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean onTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // from Java 22 on there is a console even in a pipe, and it has to be asked
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    void println(String line) {
        out.print(line);
        out.print('\n');
    }

    void complain(String line) {
        err.print(line);
        err.print('\n');
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
