package io.jenkins.plugins.ksb.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams around a command. Always UTF-8 and always {@code \n}, so that equal input gives equal bytes on every system.
 *
 * @param terminal whether a person looks at the output as it appears
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {

    static Console system() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                System.console() != null);
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
