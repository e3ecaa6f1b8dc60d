package io.jenkins.plugins.ksb.parse.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command line with fields to put in. */
record LineTemplate(String text) {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]{]*)\\{([\\w-]+)}([^\\]]*)]");
    private static final Pattern FIELD = Pattern.compile("\\{([\\w-]+)}");
    private static final String DEFINES = "-D";

    String fill(XmlElement object) {
        String withOptions = OPTIONAL.matcher(text).replaceAll(found -> {
            String value = value(object, found.group(2));
            return Matcher.quoteReplacement(value.isEmpty() ? "" : found.group(1) + value + found.group(3));
        });
        return FIELD.matcher(withOptions)
                .replaceAll(found -> Matcher.quoteReplacement(value(object, found.group(1))))
                .strip();
    }

    private static String value(XmlElement object, String field) {
        if (field.endsWith(DEFINES)) {
            return field(object, field.substring(0, field.length() - DEFINES.length()))
                    .lines()
                    .filter(line -> line.indexOf('=') > 0 && !line.startsWith("#"))
                    .map(line -> DEFINES + "'" + line.strip() + "'")
                    .collect(Collectors.joining(" "));
        }
        return field(object, field);
    }

    private static String field(XmlElement object, String name) {
        return object.descendants()
                .filter(element -> element.name().equals(name))
                .map(element -> element.text().strip())
                .findFirst()
                .orElse("");
    }
}
