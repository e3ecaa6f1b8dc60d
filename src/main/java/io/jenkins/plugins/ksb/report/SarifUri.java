package io.jenkins.plugins.ksb.report;

import java.net.URI;
import java.net.URISyntaxException;

/** A path as SARIF wants it: relative to the root of the checkout where it was given so, a {@code file:} address otherwise. */
final class SarifUri {
    private SarifUri() {}

    static String of(String path) {
        String slashed = path.replace('\\', '/');
        boolean drive = slashed.matches("[A-Za-z]:/.*");
        try {
            if (slashed.startsWith("/") || drive) {
                return new URI("file", "", drive ? "/" + slashed : slashed, null).toASCIIString();
            }
            return new URI(null, null, relative(slashed), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    /** A colon in the first part of a relative address would make that part a scheme. */
    private static String relative(String path) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        int slash = plain.indexOf('/');
        return plain.lastIndexOf(':', slash < 0 ? plain.length() : slash) >= 0 ? "./" + plain : plain;
    }
}
