package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Definition;
import org.junit.jupiter.api.Test;

class DeclarativeTest {
    @Test
    void sections_come_in_the_order_of_execution() {
        assertThat(Facts.outline("""
                pipeline {
                  post { failure { mail to: 'team@example.org', subject: 'broken' } }
                  stages {
                    stage('Build') {
                      steps { sh 'make' }
                      when { branch 'main' }
                    }
                  }
                  environment { TOKEN = credentials('token') }
                  agent { label 'linux' }
                  triggers { cron('@daily') }
                  parameters { string(name: 'TARGET', defaultValue: 'test') }
                  options { timeout(time: 1, unit: 'HOURS') }
                  tools { maven 'M3' }
                  libraries { lib('shared@main') }
                }
                """)).isEqualTo("""
                lib(shared@main) [libraries]
                label(linux) [agent]
                timeout(time: 1, unit: HOURS) [options]
                string(name: TARGET, defaultValue: test) [parameters]
                cron(@daily) [triggers]
                maven(M3) [tools]
                TOKEN(credentials(token)) [environment]
                <Build>
                branch(main) [when]
                sh(make)
                  $ make
                failure [post]
                  mail(to: team@example.org, subject: broken)
                """);
        assertThat(Facts.of("pipeline { agent any }").kind()).isEqualTo(Definition.Kind.DECLARATIVE);
    }
}
