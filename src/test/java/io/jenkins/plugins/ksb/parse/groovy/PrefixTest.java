package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.parse.Limits;
import io.jenkins.plugins.ksb.parse.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is cut off: the parser never throws, and every place it names lies inside the text. */
class PrefixTest {
    @ParameterizedTest
    @ValueSource(strings = {"""
                @Library('x') _
                pipeline {
                  agent { docker { image 'node:20' } }
                  environment { A = credentials('a'); B = "${A}-b" }
                  stages {
                    stage('A') {
                      when { anyOf { branch 'main'; expression { params.X == 1 } } }
                      steps { sh '''
                        npm ci && \\
                          npm test || true
                      '''
                      script { if (env.Y) { error "no ${env.Y}" } }
                      }
                    }
                  }
                  post { always { junit '**/*.xml' } }
                }
                """, """
                def run(cmd, Map o = [:]) { return sh(script: cmd, returnStatus: o.status ?: false) }
                node('linux') {\r
                  try {\r
                    def all = ['a', "b${1 + 1}"].collectEntries { [(it): { -> run("make $it") }] }
                    parallel all
                    for (int i = 0; i < 2; i++) { docker.build("x:$i").push() }
                  } catch (Exception e) { currentBuild.result = 'FAILURE'; throw e }
                  finally { sh $/rm -rf \\$HOME/$ }
                  switch (env.B) { case ~/x.*/: sh(/a \\d/); break; default: bat "dir\\\\${B}" }
                }
                // ende äöü
                """})
    void every_prefix_is_read_or_refused_inside_the_text(String text) {
        for (int end = 0; end <= text.length(); end++) {
            String prefix = text.substring(0, end);
            for (Location location : locations(new JenkinsfileParser(Limits.DEFAULT).parse("Jenkinsfile", prefix))) {
                List<String> lines = prefix.lines().toList();
                assertThat(location.line()).as("line in %s", prefix).isLessThanOrEqualTo(lines.size());
                assertThat(location.column())
                        .as("column of line %d in %s", location.line(), prefix)
                        .isLessThanOrEqualTo(lines.get(location.line() - 1).length() + 1);
            }
        }
    }

    private static List<Location> locations(Parsed parsed) {
        List<Location> all = new ArrayList<>();
        if (parsed instanceof Parsed.Facts facts) {
            facts.definition().stages().stream().map(Stage::location).forEach(all::add);
            for (Step step : facts.definition().steps()) {
                all.add(step.location());
                step.commands().stream().map(Command::location).forEach(all::add);
            }
        } else if (parsed instanceof Parsed.NotAnalysed refusal) {
            all.add(refusal.location());
        }
        all.removeIf(Objects::isNull);
        return all;
    }
}
