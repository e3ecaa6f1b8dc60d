package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.TestCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adds | adds",
                "adds() | adds",
                "adds[3] | adds",
                "adds(int, int)[3] | adds",
                "adds{int, int}[3] | adds",
                "test_adds[1-2-3] | test_adds",
                "test_adds[a[0]] | test_adds",
                "[3] 1, 2 | ''",
                "[3] | ''",
                "adds a row (twice) | adds a row",
                "[fast] adds | [fast] adds",
                "adds) | adds)",
                "'' | ''",
            })
    void cases_of_a_parameterised_test_have_one_name(String reported, String name) {
        TestCase test = new TestCase("Cart", reported, TestCase.Outcome.PASSED);

        assertThat(TestName.of(test).name()).isEqualTo(name);
    }
}
