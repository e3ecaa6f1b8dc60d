package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.Sample;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A sample made into a whole definition, as it stands or as a mere comment. */
record SampleText(String path, String text) {

    static SampleText of(Sample sample) {
        return wrapped(sample.form(), sample.text());
    }

    /** The same words where nothing runs them. */
    static SampleText commentedOut(Sample sample) {
        String text = sample.text();
        return switch (sample.form()) {
            case SH, POWERSHELL -> wrapped(sample.form(), prefixed("# ", text));
            case BAT -> wrapped(sample.form(), prefixed("rem ", text));
            case STEPS, PIPELINE -> wrapped(Sample.Form.STEPS, prefixed("// ", text));
            case CONFIG ->
                wrapped(
                        Sample.Form.CONFIG,
                        "<project>\n<!-- " + text.replace("--", "- -").replace("--", "- -") + " -->\n</project>");
        };
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SampleText wrapped(Sample.Form form, String text) {
        return switch (form) {
            case SH -> script("sh", text);
            case BAT -> script("bat", text);
            case POWERSHELL -> script("powershell", text);
            case STEPS -> new SampleText("Jenkinsfile", "node {\n" + text + "\n}\n");
            case PIPELINE -> new SampleText("Jenkinsfile", text);
            case CONFIG -> new SampleText("config.xml", text);
        };
    }

    private static SampleText script(String step, String text) {
        String quoted = text.replace("\\", "\\\\").replace("'", "\\'");
        return new SampleText("Jenkinsfile", "node {\n" + step + " '''" + quoted + "'''\n}\n");
    }

    private static String prefixed(String prefix, String text) {
        return text.lines().map(line -> prefix + line).collect(Collectors.joining("\n"));
    }
}
