package io.jenkins.plugins.ksb.score;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An occupational standard or role profile, with the practices that speak for what it asks.
 *
 * @param mappings in the order of the file
 * @param unmapped practices that speak for nothing here, with the reason
 * @param version SHA-256 of the canonical file, and of the one it extends
 */
public record Standard(
        About about,
        List<Duty> duties,
        List<Ksb> ksbs,
        List<Level> levels,
        List<Mapping> mappings,
        Map<String, String> unmapped,
        String version) {

    /** The major and minor version of the file format that is read here. */
    public static final String SCHEMA_VERSION = "1.0";

    /**
     * @param reference of the publisher: {@code ST0825}
     * @param edition the publisher's version; not to be mixed up with {@link Standard#version()}
     * @param change what the publisher changed in this edition
     * @param earliestStart first day on which people may start on this edition
     * @param latestStart last such day; null while it is open
     * @param notice licence and source, to be shown wherever its sentences are
     * @param assessmentBasis what the assessment methods and themes were taken from
     */
    public record About(
            String id,
            String title,
            String reference,
            String edition,
            @Nullable String change,
            @Nullable LocalDate earliestStart,
            @Nullable LocalDate latestStart,
            String notice,
            @Nullable String assessmentBasis) {}

    public Standard {
        duties = List.copyOf(duties);
        ksbs = List.copyOf(ksbs);
        levels = List.copyOf(levels);
        mappings = List.copyOf(mappings);
        unmapped = Collections.unmodifiableMap(new LinkedHashMap<>(unmapped));
    }

    public String id() {
        return about.id();
    }

    public Optional<Ksb> ksb(String id) {
        return ksbs.stream().filter(ksb -> ksb.id().equals(id)).findFirst();
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    public List<Mapping> mappingsOfPractice(String practice) {
        return mappings.stream()
                .filter(mapping -> mapping.practice().equals(practice))
                .toList();
    }

    public List<Mapping> mappingsOfKsb(String ksb) {
        return mappings.stream().filter(mapping -> mapping.ksb().equals(ksb)).toList();
    }

    public List<Duty> dutiesOf(String ksb) {
        return duties.stream().filter(duty -> duty.ksbs().contains(ksb)).toList();
    }
}
