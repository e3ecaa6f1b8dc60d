package io.jenkins.plugins.ksb.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void assignments_stand_in_the_same_order_in_every_run() {
        Map<String, String> written = new LinkedHashMap<>();
        List.of("STAGE", "REGION", "TAG", "ACCOUNT").forEach(name -> written.put(name, "x"));

        Command command =
                new Command(List.of("deploy"), List.of(), written, "", List.of(), OnFailure.STOPS, Location.START);

        assertThat(command.environment().keySet()).containsExactly("ACCOUNT", "REGION", "STAGE", "TAG");
    }
}
