package io.jenkins.plugins.ksb.source.cache;

/** The cache cannot be used at all; its message says why, for people. */
public final class CacheException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CacheException(String message) {
        super(message);
    }

    CacheException(String message, Throwable cause) {
        super(message, cause);
    }
}
