package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading one document, before anything is judged: its evidence, or why there is none. */
public sealed interface Reading {
    String path();

    /**
     * Facts were found, and looked through for evidence.
     *
     * @param text that they were found in
     */
    record Read(Definition definition, String text, List<Evidence> evidence) implements Reading {
        public Read {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String path() {
            return definition.path();
        }
    }

    /**
     * Not the same as nothing seen: this document says nothing about its pipeline.
     *
     * @param cause a word for machines: {@code SYNTAX}, {@code TIMED_OUT} …
     * @param reason one sentence: what is wrong
     * @param remedy one sentence: what to do about it
     * @param location null where no place can be named
     */
    record NotAnalysed(
            String path,
            String cause,
            String reason,
            String remedy,
            @Nullable Location location) implements Reading, Analysis {}
}
