package io.jenkins.plugins.ksb.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs the command line in this process, as nobody's terminal. */
record Ksb(int code, String out, String err) {

    static Ksb run(String... arguments) {
        return withInput("", arguments);
    }

    static Ksb withInput(String input, String... arguments) {
        return run(input, false, arguments);
    }

    static Ksb inColour(String... arguments) {
        return run("", true, arguments);
    }

    private static Ksb run(String input, boolean colour, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                colour);
        int code = Main.run(console, arguments);
        return new Ksb(code, out.toString(), err.toString());
    }
}
