package io.jenkins.plugins.ksb.parse;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Location;
import org.jspecify.annotations.Nullable;

/** What came of reading one text: its facts, or why there are none. */
public sealed interface Parsed {

    record Facts(Definition definition) implements Parsed {}

    /**
     * @param reason one sentence: what is wrong
     * @param remedy one sentence: what to do about it
     * @param location null where no place can be named
     */
    record NotAnalysed(
            Cause cause,
            String reason,
            String remedy,
            @Nullable Location location) implements Parsed {}

    /** Why a text was not analysed. Types decide, words explain. */
    enum Cause {
        EMPTY,
        SYNTAX,
        NOT_TEXT,
        TOO_LARGE,
        TOO_DEEP,
        TIMED_OUT,
        UNREADABLE,
        /** A job whose pipeline script lives in a repository: there is nothing to read here. */
        DEFINED_ELSEWHERE,
        /** Well-formed, but no job or pipeline at all. */
        NO_PIPELINE
    }
}
