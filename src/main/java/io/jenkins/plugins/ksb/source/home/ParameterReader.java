package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a build was started with. A value is kept only of the kinds that cannot hide one, under a name that does not speak of a
 * secret, and only where it is short enough to be a choice: nothing else about a build needs to be told by its parameters.
 */
final class ParameterReader {
    private static final Set<String> PLAIN = Set.of("StringParameterValue", "BooleanParameterValue");
    private static final Pattern SECRET =
            Pattern.compile("pass|pwd|secret|token|credential|cred$|key|auth|private|signature|cookie|session");
    private static final int LONGEST = 200;

    private ParameterReader() {}

    static List<Parameter> read(BuildXml build) {
        List<Parameter> parameters = new ArrayList<>();
        for (Element action : build.actions("ParametersAction")) {
            for (Element parameter : action.child("parameters").items()) {
                String name = parameter.text("name");
                if (!name.isEmpty()) {
                    parameters.add(new Parameter(name, value(parameter, name)));
                }
            }
        }
        return parameters;
    }

    private static Optional<String> value(Element parameter, String name) {
        Element value = parameter.child("value");
        boolean told = PLAIN.contains(parameter.type())
                && value.isPresent()
                && value.text().length() <= LONGEST
                && !SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
        return told ? Optional.of(value.text()) : Optional.empty();
    }
}
