package io.jenkins.plugins.ksb.report;

/**
 * What people read about a practice.
 *
 * @param remedy how to start with it
 * @param example a piece of a pipeline to copy; several lines
 */
public record Practice(String id, String title, String summary, String why, String remedy, String example) {}
