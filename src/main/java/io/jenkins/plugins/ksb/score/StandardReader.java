package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import io.jenkins.plugins.ksb.score.Standard.About;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A standard's file to a {@link Standard}. A file that extends another one gives only what is different. */
final class StandardReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    private final YamlMap root;
    private final @Nullable Standard base;

    private StandardReader(YamlMap root, Function<String, Optional<Standard>> others) {
        this.root = root;
        this.base = root.find("extends").map(value -> base(value, others)).orElse(null);
    }

    /**
     * @param faults of the file, to which more are added
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    static Standard read(YamlMap root, Faults faults, Function<String, Optional<Standard>> others) {
        Standard standard = new StandardReader(root, others).standard();
        root.end();
        faults.throwIfAny();
        return standard;
    }

    private static @Nullable Standard base(YamlValue value, Function<String, Optional<Standard>> others) {
        Standard base = others.apply(value.asText()).orElse(null);
        if (base == null) {
            value.fault("is no standard that can be extended");
        }
        return base;
    }

    private Standard standard() {
        SchemaVersion.check(root, Standard.SCHEMA_VERSION);
        checkReplacement();
        About about = about();
        List<Level> levels = part("levels", this::levels, Standard::levels).orElse(List.of());
        List<Ksb> ksbs = required("ksbs", value -> KsbReader.read(value, levels), Standard::ksbs);
        Set<String> ids = ksbs.stream().map(Ksb::id).collect(Collectors.toSet());
        List<Duty> duties =
                part("duties", value -> duties(value, ids), Standard::duties).orElse(List.of());
        List<Mapping> mappings = required("mapping", value -> MappingReader.read(value, ksbs), Standard::mappings);
        Map<String, String> unmapped = part("unmapped", value -> reasons(value, mappings), Standard::unmapped)
                .orElse(Map.of());
        return new Standard(about, duties, ksbs, levels, mappings, unmapped, version());
    }

    private About about() {
        return new About(
                id(),
                text("title", About::title),
                text("reference", About::reference),
                text("edition", About::edition),
                root.optionalText("change").orElse(null),
                date("earliest-start"),
                date("latest-start"),
                text("notice", About::notice),
                part(
                                "assessment-basis",
                                YamlValue::asText,
                                standard -> standard.about().assessmentBasis())
                        .orElse(null));
    }

    private void checkReplacement() {
        boolean replaces = base != null && root.find("ksbs").isPresent();
        if (replaces && (root.find("duties").isEmpty() || root.find("mapping").isEmpty())) {
            root.fault("needs the keys 'duties' and 'mapping' of its own, because it replaces 'ksbs'");
        }
    }

    private String id() {
        String id = root.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            root.find("id").ifPresent(value -> value.fault("must be a lower-case name with hyphens and dots"));
        }
        return id;
    }

    private String text(String key, Function<About, String> inherited) {
        return base == null ? root.text(key) : root.optionalText(key).orElseGet(() -> inherited.apply(base.about()));
    }

    private @Nullable LocalDate date(String key) {
        Optional<YamlValue> value = root.find(key);
        try {
            return value.map(YamlValue::asText).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            value.ifPresent(date -> date.fault("must be a date such as 2024-09-26"));
            return null;
        }
    }

    private <T> Optional<T> part(String key, Function<YamlValue, T> read, Function<Standard, @Nullable T> inherited) {
        Optional<T> own = root.find(key).map(read);
        return own.isPresent() || base == null ? own : Optional.ofNullable(inherited.apply(base));
    }

    private <T> List<T> required(
            String key, Function<YamlValue, List<T>> read, Function<Standard, @Nullable List<T>> inherited) {
        Optional<List<T>> part = part(key, read, inherited);
        if (part.isEmpty()) {
            root.require(key);
        }
        return part.orElse(List.of());
    }

    private List<Level> levels(YamlValue value) {
        List<Level> levels = new ArrayList<>();
        for (YamlValue item : value.asItems()) {
            YamlMap level = item.asMap();
            levels.add(new Level(
                    level.id("id"),
                    level.text("title"),
                    level.id("scale"),
                    level.text("meaning"),
                    level.find("suggested-by")
                            .map(support -> support.asChoice(Support.class))
                            .orElse(null)));
            level.end();
        }
        return levels;
    }

    private List<Duty> duties(YamlValue value, Set<String> ids) {
        List<Duty> duties = new ArrayList<>();
        value.asMap().entries().forEach((id, entry) -> {
            YamlMap duty = entry.asMap();
            List<String> drawnOn = duty.texts("ksbs");
            drawnOn.stream()
                    .filter(ksb -> !ids.contains(ksb))
                    .forEach(ksb -> entry.fault("draws on " + ksb + ", which is not under ksbs"));
            duties.add(new Duty(id, duty.text("text"), drawnOn));
            duty.end();
        });
        return duties;
    }

    private Map<String, String> reasons(YamlValue value, List<Mapping> mappings) {
        Set<String> mapped = mappings.stream().map(Mapping::practice).collect(Collectors.toSet());
        return Reasons.read(value, mapped, "is mapped and unmapped at once");
    }

    private String version() {
        return Sha256.hex(root.value().canonical() + (base == null ? "" : base.version()));
    }
}
