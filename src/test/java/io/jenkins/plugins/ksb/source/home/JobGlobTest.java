package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobGlobTest {
    @Test
    void a_star_is_any_text_and_a_question_mark_any_character() {
        assertThat(new JobGlob("shop/*").matches("shop/app/main")).isTrue();
        assertThat(new JobGlob("shop/*").matches("workshop/app")).isFalse();
        assertThat(new JobGlob("*main").matches("shop/main/x/main")).isTrue();
        assertThat(new JobGlob("a?c").matches("abc")).isTrue();
        assertThat(new JobGlob("a?c").matches("ac")).isFalse();
        assertThat(new JobGlob("a.c").matches("abc")).isFalse();
        assertThat(new JobGlob("").matches("")).isTrue();
        assertThat(new JobGlob("**").matches("")).isTrue();
        assertThat(new JobGlob("x").matches("")).isFalse();
    }

    @Test
    void many_stars_take_no_time() {
        assertThat(new JobGlob("*a".repeat(50) + "b").matches("a".repeat(100_000)))
                .isFalse();
    }
}
