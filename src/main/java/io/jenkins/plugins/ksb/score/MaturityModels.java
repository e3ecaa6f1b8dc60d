package io.jenkins.plugins.ksb.score;

/** Where maturity models come from. */
public final class MaturityModels {
    private MaturityModels() {}

    public static MaturityModel builtIn() {
        return read("default.yaml", Resource.text("maturity/default.yaml"));
    }

    /**
     * @param file its name, for messages
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    public static MaturityModel read(String file, String text) {
        return MaturityReader.read(file, text);
    }
}
