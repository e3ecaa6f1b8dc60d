package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.parse.Parsed;

/** Reads the pipeline script that stands in a job's configuration. */
public interface PipelineText {
    Parsed parse(String path, String script);
}
