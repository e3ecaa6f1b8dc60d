package io.jenkins.plugins.ksb.source;

import java.io.IOException;

/** A text that has a name and is read when it is asked for. */
public record Document(String path, Content content) {

    /** Reads the bytes; each time anew. */
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
