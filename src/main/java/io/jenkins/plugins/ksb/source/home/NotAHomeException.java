package io.jenkins.plugins.ksb.source.home;

import java.nio.file.Path;

/** A folder that is no JENKINS_HOME; the message says what was expected. */
public final class NotAHomeException extends Exception {
    private static final long serialVersionUID = 1L;

    NotAHomeException(Path folder) {
        super(folder + " is no JENKINS_HOME: expected a config.xml whose root is <hudson>, or jobs/NAME/config.xml");
    }
}
