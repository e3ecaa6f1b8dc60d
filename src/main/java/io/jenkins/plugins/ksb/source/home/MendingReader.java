package io.jenkins.plugins.ksb.source.home;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of an XML file with everything replaced that XML 1.0 does not allow: bytes outside the charset, control characters, and
 * references to characters that do not exist. Its XML declaration is left out, as that would bring the rules of XML 1.1 back.
 */
final class MendingReader extends FilterReader {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int HEAD = 512;
    private static final int LONGEST_REFERENCE = 12;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*['\"]([A-Za-z0-9._-]{1,40})['\"]");

    private MendingReader(Reader in) {
        super(in);
    }

    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        BufferedReader text = new BufferedReader(new InputStreamReader(
                in,
                charset(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        skipDeclaration(text);
        return new MendingReader(text);
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFE) == 0xFE && (head[1] & 0xFE) == 0xFE)) {
            boolean littleEndian = head[1] == 0 || (head[0] & 0xFF) == 0xFF;
            return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() ? Charsets.named(declared.group(1), StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
    }

    private static void skipDeclaration(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int length = Math.max(0, text.read(head));
        String start = new String(head, 0, length);
        int from = start.indexOf('<');
        int end = from >= 0 && start.startsWith("<?xml", from) ? start.indexOf("?>") + 2 : Math.max(from, 0);
        text.reset();
        text.skip(end == 1 ? 0 : end);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = count == 0 || in.ready() ? read() : -1;
            if (next < 0) {
                break;
            }
            buffer[offset + count++] = (char) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next == '&') {
            return reference();
        }
        return next < 0 || isAllowed(next) ? next : REPLACEMENT;
    }

    /** Looks ahead: a reference to a character that XML does not know becomes one replacement character. */
    private int reference() throws IOException {
        in.mark(LONGEST_REFERENCE);
        StringBuilder name = new StringBuilder(LONGEST_REFERENCE);
        int next = in.read();
        while (next > 0 && next != ';' && name.length() < LONGEST_REFERENCE - 1) {
            name.append((char) next);
            next = in.read();
        }
        if (next == ';' && name.length() > 1 && name.charAt(0) == '#' && !isCharacter(name)) {
            return REPLACEMENT;
        }
        in.reset();
        return '&';
    }

    private static boolean isCharacter(StringBuilder name) {
        boolean hexadecimal = name.charAt(1) == 'x';
        try {
            int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return point > 0 && point <= Character.MAX_CODE_POINT && !isSurrogate(point) && (point & 0xFFFE) != 0xFFFE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isAllowed(int unit) {
        return unit >= ' ' ? unit < 0xFFFE : unit == '\n' || unit == '\r' || unit == '\t';
    }
}
