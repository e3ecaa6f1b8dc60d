package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Where reading starts. Nothing is constructed from the text but strings; anchors, aliases and deep nesting are refused. */
public final class Yaml {
    private static final int MAX_LENGTH = 1 << 20;

    private Yaml() {}

    /** The mapping that the text is; where it is none, a fault is added and the mapping is empty. */
    public static YamlMap read(String file, String text, Faults faults) {
        Place start = new Place(file, "", faults);
        try {
            Optional<Node> node = compose(file, text);
            if (node.isPresent()) {
                return new YamlValue(start, node.get()).asMap();
            }
            start.fault(1, "", "is empty");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            start.fault(line, "", "is no valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            start.fault(1, "", "is no valid YAML: " + firstLine(e));
        }
        return YamlMap.standIn();
    }

    static Optional<Node> compose(String file, String text) {
        if (text.length() > MAX_LENGTH) {
            throw new YamlEngineException("longer than " + MAX_LENGTH + " characters");
        }
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        return new Composer(settings, new BoundedParser(settings, new StreamReader(settings, text))).getSingleNode();
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
