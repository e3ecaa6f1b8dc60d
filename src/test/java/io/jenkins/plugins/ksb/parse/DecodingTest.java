package io.jenkins.plugins.ksb.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

    @Test
    void byte_order_marks_tell_the_charset_and_are_no_text() {
        assertThat(Decoding.decode("\uFEFFnode {}".getBytes(StandardCharsets.UTF_8)))
                .contains("node {}");
        assertThat(Decoding.decode("\uFEFFnöde".getBytes(StandardCharsets.UTF_16LE)))
                .contains("nöde");
        assertThat(Decoding.decode("\uFEFFnöde".getBytes(StandardCharsets.UTF_16BE)))
                .contains("nöde");
    }

    @Test
    void what_is_no_utf_8_is_windows_1252_if_it_is_text_at_all() {
        assertThat(Decoding.decode("echo 'größe'".getBytes(StandardCharsets.UTF_8)))
                .contains("echo 'größe'");
        assertThat(Decoding.decode("echo 'größe'".getBytes(Charset.forName("windows-1252"))))
                .contains("echo 'größe'");
        assertThat(Decoding.decode(new byte[] {'a', (byte) 0xFC, 1, 2})).isEmpty();
    }

    @Test
    void bytes_with_a_zero_are_no_text() {
        assertThat(Decoding.decode(new byte[] {'a', 0, 'b'})).isEmpty();
    }
}
