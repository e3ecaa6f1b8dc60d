package io.jenkins.plugins.ksb.source.home;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Bytes to text where the charset is told wrongly, or not at all. */
final class Charsets {
    private Charsets() {}

    static Charset named(String name, Charset otherwise) {
        try {
            return name.isBlank() ? otherwise : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return otherwise;
        }
    }

    /** As UTF-8 where it is; else in the charset that the build's Jenkins ran with. */
    static String decode(byte[] bytes, int length, Charset otherwise) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return decodeForeign(bytes, length, otherwise);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String decodeForeign(byte[] bytes, int length, Charset otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, 0, length, otherwise);
        }
    }
}
