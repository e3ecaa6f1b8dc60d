package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.report.BadgeStyle;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Styles of badges as people write them. */
final class StyleConverter implements ITypeConverter<BadgeStyle>, Iterable<String> {

    @Override
    public BadgeStyle convert(String value) {
        return Arrays.stream(BadgeStyle.values())
                .filter(style -> style.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + value + "' is none of " + String.join(", ", names())));
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return Arrays.stream(BadgeStyle.values()).map(BadgeStyle::toString).toList();
    }
}
