package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Grade;

/**
 * Why evidence of a practice speaks for a KSB.
 *
 * @param needs the grade from which it speaks; evidence of a lower grade says nothing here
 * @param because one sentence that quotes the words of the KSB it rests on in “…”
 */
public record Mapping(String practice, String ksb, Strength strength, Grade needs, String because) {}
