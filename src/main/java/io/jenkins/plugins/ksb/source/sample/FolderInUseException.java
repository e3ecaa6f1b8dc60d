package io.jenkins.plugins.ksb.source.sample;

import java.nio.file.Path;

/** Something stands where a sample home should be written. */
public final class FolderInUseException extends Exception {
    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder) {
        super(folder + ": is not empty, and what is there was not written by sample-home; name another folder");
    }
}
