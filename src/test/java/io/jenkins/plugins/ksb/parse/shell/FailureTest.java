package io.jenkins.plugins.ksb.parse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static void gives(String script, String fates) {
        assertThat(Shells.fates(script)).isEqualTo(fates);
    }

    @Test
    void every_command_stops_by_default() {
        gives("a\nb\nc", "a=STOPS b=STOPS c=STOPS");
    }

    @Test
    void with_a_shebang_only_the_last_command_stops() {
        gives("#!/bin/bash\na\nb", "a=IGNORED b=STOPS");
        gives("#!/bin/bash -e\na\nb", "a=STOPS b=STOPS");
        gives("#!/usr/bin/env bash\nset -euo pipefail\na | b\nc", "set=STOPS a=STOPS b=STOPS c=STOPS");
        gives("#!/bin/sh\na && b && c", "a=STOPS b=STOPS c=STOPS");
        gives("#!/bin/sh\na && b\nc", "a=IGNORED b=IGNORED c=STOPS");
    }

    @Test
    void a_handler_that_does_nothing_ignores() {
        gives(
                "a || true\nb || :\nc || echo failed\nd",
                "a=IGNORED true=STOPS b=IGNORED :=STOPS c=IGNORED echo=STOPS d=STOPS");
    }

    @Test
    void a_handler_that_ends_the_script_stops() {
        gives(
                "#!/bin/sh\na || exit 1\nb || { echo x; exit 2; }\nc || (echo x && exit 1)\nd",
                "a=STOPS b=STOPS echo=IGNORED c=IGNORED echo=IGNORED d=STOPS");
        gives("a || (echo x && exit 1)\nb", "a=STOPS echo=STOPS b=STOPS");
        gives("die() { echo $1; exit 1; }\na || die 'no'", "a=STOPS echo=STOPS");
        gives("a || exit 0", "a=IGNORED");
    }

    @Test
    void a_container_does_not_start_without_its_image() {
        gives("docker run $(a)", "a=STOPS docker=STOPS");
        gives("docker push $(a)", "a=IGNORED docker=STOPS");
    }

    @Test
    void another_command_as_handler_handles() {
        gives("a || b", "a=HANDLED b=STOPS");
        gives("a || rc=$?", "a=HANDLED");
    }

    @Test
    void without_errexit_the_status_may_still_be_read() {
        gives("set +e\na\nb\nrc=$?\nset -e\nc", "set=IGNORED a=IGNORED b=HANDLED set=STOPS c=STOPS");
        gives("set +e\na\nif [ $? -ne 0 ]; then exit 1; fi", "set=IGNORED a=STOPS [=IGNORED");
        gives("set +e\na\nexit $?", "set=IGNORED a=STOPS");
        gives("set +e\na\necho $?\nb", "set=IGNORED a=IGNORED echo=IGNORED b=STOPS");
    }

    @Test
    void in_front_of_a_pipe_nothing_counts() {
        gives("a | b", "a=IGNORED b=STOPS");
        gives("set -o pipefail; a | b", "set=STOPS a=STOPS b=STOPS");
        gives("a | b; [ ${PIPESTATUS[0]} -eq 0 ]", "a=HANDLED b=STOPS [=STOPS");
    }

    @Test
    void in_the_background_nothing_counts_unless_waited_for() {
        gives("a & b", "a=IGNORED b=STOPS");
        gives("a & wait $!", "a=STOPS wait=STOPS");
    }

    @Test
    void conditions_are_handled() {
        gives("if a; then b; fi", "a=HANDLED b=STOPS");
        gives("if ! a; then echo x; exit 1; fi; b", "a=STOPS echo=STOPS b=STOPS");
        gives("if ! a; then echo x; fi; b", "a=IGNORED echo=STOPS b=STOPS");
        gives("until a; do b; done", "a=HANDLED b=STOPS");
        gives("! a", "a=HANDLED");
    }

    @Test
    void substitutions_count_only_where_they_are_all_that_is_assigned() {
        gives("X=$(a)\necho $(b)\nexport Y=$(c)", "a=STOPS b=IGNORED echo=STOPS c=IGNORED export=STOPS");
    }

    @Test
    void a_shell_inside_has_its_own_rules() {
        gives("bash -c 'a; b'", "a=IGNORED b=STOPS");
        gives("bash -ec 'a; b'", "a=STOPS b=STOPS");
        gives("ssh h <<EOF\na\nb\nEOF\n", "ssh=STOPS a=IGNORED b=STOPS");
        gives("ssh h <<EOF\nset -e\na\nb\nEOF\n", "ssh=STOPS set=STOPS a=STOPS b=STOPS");
        gives("bash -c 'a' || true", "a=IGNORED true=STOPS");
        gives("(a; b) || true", "a=IGNORED b=IGNORED true=STOPS");
        gives("docker run -d i a", "docker=STOPS a=IGNORED i=IGNORED");
        gives("find . -exec a {} \\;", "find=STOPS a=IGNORED");
    }

    @Test
    void the_step_has_the_last_word() {
        var commands = ShellParser.parse(
                new Script("a || true\nb", ShellDialect.POSIX, Map.of(), OnFailure.HANDLED, Location.START));

        assertThat(Shells.fates(commands)).isEqualTo("a=IGNORED true=HANDLED b=HANDLED");
    }
}
