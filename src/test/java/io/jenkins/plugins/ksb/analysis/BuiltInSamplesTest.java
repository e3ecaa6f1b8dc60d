package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contract of all rules: every hit is found as expected, and no miss and no comment is. */
class BuiltInSamplesTest {

    @TestFactory
    Stream<DynamicTest> each_rule_agrees_with_its_samples() {
        RulePacks packs = RulePacks.builtInWithSamples();
        SampleCheck check = SampleCheck.of(packs);
        return packs.rules()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> assertThat(check.check(rule)).isEmpty()));
    }
}
