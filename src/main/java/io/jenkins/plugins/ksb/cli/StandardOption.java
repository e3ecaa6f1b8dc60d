package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Standards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --standard}: one that ships with the product, or a file. */
final class StandardOption {
    @Option(
            names = "--standard",
            paramLabel = "ID|FILE",
            defaultValue = Standards.DEFAULT,
            description = "Occupational standard: an id of 'ksb standards list', or a YAML file of your own."
                    + " Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String standard;

    Standard get() throws Unusable {
        Optional<Standard> builtIn = Standards.builtIn(standard);
        return builtIn.isPresent() ? builtIn.get() : ofFile(Path.of(standard));
    }

    private Standard ofFile(Path file) throws Unusable {
        if (!Files.exists(file)) {
            List<String> ids = Standards.builtIn().stream().map(Standard::id).toList();
            throw new Unusable("--standard " + standard + ": neither a standard nor a file."
                    + Suggestions.hint(standard, ids) + " Known are " + String.join(", ", ids) + ".");
        }
        try {
            return Standards.read(file.toString(), Input.text(file));
        } catch (InvalidYamlException e) {
            throw new Unusable("this standard cannot be used:\n" + e.getMessage(), e);
        }
    }
}
