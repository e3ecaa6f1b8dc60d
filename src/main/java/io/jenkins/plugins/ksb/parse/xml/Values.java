package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of configured objects as values. */
final class Values {
    private Values() {}

    /** The fields of an object by name. */
    static Arguments arguments(XmlElement object) {
        return new Arguments(List.of(), fields(object));
    }

    private static Map<String, Value> fields(XmlElement object) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (XmlElement field : object.children()) {
            fields.put(ClassNames.unescape(field.name()), value(field));
        }
        return fields;
    }

    static Value value(XmlElement element) {
        if (isSecret(element)) {
            return new Value.Unknown(element.name());
        }
        if (element.attribute("class").isPresent()) {
            return new Value.Call(ClassNames.simple(element.type()), arguments(element));
        }
        if (element.children().isEmpty()) {
            return new Value.Text(element.text().strip());
        }
        return isList(element)
                ? new Value.Items(element.children().stream().map(Values::item).toList())
                : new Value.Entries(fields(element));
    }

    private static Value item(XmlElement item) {
        return ClassNames.isClass(item.name()) && item.attribute("class").isEmpty()
                ? new Value.Call(ClassNames.simple(item.name()), arguments(item))
                : value(item);
    }

    private static boolean isList(XmlElement element) {
        List<String> names = element.children().stream().map(XmlElement::name).toList();
        return names.stream()
                        .anyMatch(name -> ClassNames.isClass(name) || name.equals("string") || name.equals("entry"))
                || names.stream().distinct().count() < names.size();
    }

    /** Neither passwords nor what Jenkins encrypted is ever kept. */
    private static boolean isSecret(XmlElement element) {
        String text = element.text().strip();
        if (text.isEmpty() || !element.children().isEmpty()) {
            return false;
        }
        String name = element.name().toLowerCase(Locale.ROOT);
        boolean named = name.contains("password")
                || name.contains("passphrase")
                || name.equals("secret")
                || name.equals("token");
        return named || (text.startsWith("{AQA") && text.endsWith("}"));
    }
}
