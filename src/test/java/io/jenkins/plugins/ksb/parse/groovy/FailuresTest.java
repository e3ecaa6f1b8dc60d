package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the failure of the first shell step, or of the first step named, does to the run. */
class FailuresTest {
    private static OnFailure of(String name, String steps) {
        return Facts.of("node {\n" + steps + "\n}").steps().stream()
                .filter(step -> step.name().equals(name))
                .map(Step::onFailure)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "sh 'x' -> STOPS",
                "sh script: 'x', returnStatus: true -> IGNORED",
                "def rc = sh(script: 'x', returnStatus: true) -> IGNORED",
                "def rc = sh(script: 'x', returnStatus: true); echo \"status $rc\" -> IGNORED",
                "def rc = sh(script: 'x', returnStatus: true); if (rc != 0) { error 'no' } -> HANDLED",
                "if (sh(script: 'x', returnStatus: true) == 0) { echo 'y' } -> HANDLED",
                "def ok = sh(script: 'x', returnStatus: true) ? 'a' : 'b' -> HANDLED",
                "assert sh(script: 'x', returnStatus: true) == 0 -> HANDLED",
                "waitUntil { sh(script: 'x', returnStatus: true) == 0 } -> HANDLED",
                "retry(3) { timeout(5) { sh 'x' } } -> STOPS",
                "parallel a: { sh 'x' } -> STOPS",
                "catchError { sh 'x' } -> DEGRADES",
                "catchError(buildResult: 'UNSTABLE') { sh 'x' } -> DEGRADES",
                "catchError(buildResult: 'SUCCESS', stageResult: 'FAILURE') { sh 'x' } -> IGNORED",
                "warnError('w') { sh 'x' } -> DEGRADES",
                "try { sh 'x' } finally { echo 'y' } -> STOPS",
                "try { sh 'x' } catch (e) { echo \"failed: $e\" } -> IGNORED",
                "try { sh 'x' } catch (e) { throw e } -> STOPS",
                "try { sh 'x' } catch (e) { error 'no' } -> STOPS",
                "try { sh 'x' } catch (e) { currentBuild.result = 'FAILURE' } -> DEGRADES",
                "try { sh 'x' } catch (e) { currentBuild.result = 'UNSTABLE' } -> DEGRADES",
                "try { sh 'x' } catch (e) { currentBuild.result = 'SUCCESS' } -> IGNORED",
                "try { sh 'x' } catch (e) { currentBuild.setResult('FAILURE') } -> DEGRADES",
                "try { sh 'x' } catch (e) { currentBuild.rawBuild.result = Result.FAILURE } -> DEGRADES",
                "try { sh 'x' } catch (e) { unstable 'no' } -> DEGRADES",
                "try { sh 'x' } catch (FlowInterruptedException e) { echo 'y' } -> STOPS",
                "def f; try { sh 'x' } catch (e) { f = e }; if (f) { throw f } -> STOPS",
                "def f = false; try { sh 'x' } catch (e) { f = true }; if (f) { error 'no' } -> HANDLED",
                "def f = false; try { sh 'x' } catch (e) { f = true } -> IGNORED",
                "try { try { sh 'x' } catch (e) { throw e } } catch (e) { echo 'y' } -> IGNORED",
                "try { catchError(buildResult: 'SUCCESS') { sh 'x' } } catch (e) { throw e } -> IGNORED",
            })
    void of_shell_steps(String steps, OnFailure expected) {
        assertThat(of("sh", steps)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "build 'x' -> STOPS",
                "build job: 'x', wait: false -> IGNORED",
                "build job: 'x', propagate: false -> IGNORED",
                "def r = build(job: 'x', propagate: false); if (r.result != 'SUCCESS') { error 'no' } -> HANDLED",
                "waitForQualityGate abortPipeline: true -> STOPS",
                "waitForQualityGate() -> IGNORED",
                "def gate = waitForQualityGate(); if (gate.status != 'OK') { error 'no' } -> HANDLED",
            })
    void of_steps_that_give_back_how_it_went(String steps, OnFailure expected) {
        assertThat(of(steps.contains("build") ? "build" : "waitForQualityGate", steps))
                .isEqualTo(expected);
    }

    @Test
    void a_handler_may_be_a_method() {
        assertThat(Facts.outline("""
                try { sh 'x' } catch (e) { handle(e) }
                def handle(e) { currentBuild.result = 'FAILURE'; throw e }
                """)).startsWith("sh(x)\n");
    }

    @Test
    void handlers_are_post_conditions() {
        assertThat(Facts.outline("""
                try {
                  sh 'x'
                  error 'no'
                  sh 'dead'
                } catch (e) {
                  sh './rollback.sh'
                } finally {
                  junit '*.xml'
                }
                """)).isEqualTo("""
                sh(x) [ignored]
                  $ x
                error(no) [ignored]
                failure [post]
                  sh(./rollback.sh)
                    $ ./rollback.sh
                always [post]
                  junit(*.xml)
                """);
    }

    @Test
    void an_answer_that_is_read_later_matters_although_its_failure_is_caught() {
        String asked =
                "try { env.GO = input(message: 'Go?', parameters: [booleanParam(name: 'GO')]) } catch (e) { echo 'no' }";
        assertThat(of("input", asked)).isEqualTo(OnFailure.IGNORED);
        assertThat(of("input", asked + "; if (env.GO == 'true') { sh './release.sh' }"))
                .isEqualTo(OnFailure.HANDLED);
    }
}
