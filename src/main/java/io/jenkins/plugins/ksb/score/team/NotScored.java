package io.jenkins.plugins.ksb.score.team;

/**
 * A pipeline of which nothing can be said.
 *
 * @param cause a word for machines: {@code NO_MAIN_LINE}, {@code DEFINED_ELSEWHERE} …
 * @param reason one sentence: what is wrong
 * @param remedy one sentence: what to do about it
 */
public record NotScored(String job, String cause, String reason, String remedy) {}
