package io.jenkins.plugins.ksb.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # the name, without its folder and ending
            trivy;                      /usr/local/bin/trivy image app
            npm|pnpm|yarn audit;        pnpm audit
            msbuild;                    C:\\Tools\\msbuild.exe app.sln
            terra*;                     terraform plan
            /^(tofu|terraform)$/ apply; tofu apply
            # the next argument, options and their values skipped
            npm audit;                  npm audit --omit=dev
            kubectl apply;              kubectl -n shop apply -f x.yaml
            kubectl apply;              kubectl --namespace shop apply
            npm test;                   npm --silent test
            terraform apply;            terraform ${OPTIONS} apply
            docker compose up;          docker compose -f a.yml -p shop up -d
            # any number of arguments
            mvn ... verify;             mvn clean -B verify
            mvn ... verify;             mvn verify
            # nothing more
            make $;                     make
            make $;                     make -C sub
            make test $;                make -j 4 test
            # options, anywhere
            pytest --cov*;              pytest tests --cov-report=xml
            trivy --exit-code=1;        trivy image --exit-code 1 app
            trivy --exit-code=1;        trivy image app --exit-code=1
            trivy -x|--exit-code=0|-q;  trivy -q
            gradle -x=test;             gradle build -x test
            # none of the arguments
            npm install !audit*;        npm install left-pad
            # expressions and globs on anything
            mvn ... /:sonar$/;          mvn clean sonar:sonar
            mvn /^-Dsonar\\./;          mvn package -Dsonar.host=x
            curl ~*hooks.chat.example*; curl -d x https://HOOKS.chat.example/1
            curl ~*chat_webhook*;       curl -d x ${CHAT_WEBHOOK}
            # a hole matches the star alone
            make *;                     make ${TARGET}
            docker push app:*;          docker push app:${TAG}
            """)
    void matches(String pattern, String command) {
        assertThat(CommandPattern.of(pattern).matches(Words.of(Facts.command(command))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            npm audit;                  npm install audit-ci
            npm audit;                  npm install audit
            npm audit;                  NPM audit
            trivy;                      cat trivy
            kubectl apply;              kubectl -n shop delete apply
            kubectl apply;              kubectl --namespace=shop x apply
            mvn ... verify;             mvn verifyAll
            make $;                     make test
            make $;                     make ${TARGET}
            make test $;                make test lint
            trivy --exit-code=1;        trivy image --exit-code 0 app
            trivy --exit-code;          trivy image --exit-code-more app
            npm !--help;                npm --help
            npm install !audit*;        npm install audit-ci
            mvn ... /:sonar$/;          mvn sonar:sonar-help
            make test;                  make ${TARGET}
            make *test*;                make ${params.test}
            """)
    void does_not_match(String pattern, String command) {
        assertThat(CommandPattern.of(pattern).matches(Words.of(Facts.command(command))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "...", "!npm", "$", "~*x*", "npm $ audit", "npm ~", "npm a||b", "npm /(/", "|npm"})
    void refuses_what_says_nothing_sensible(String pattern) {
        assertThatExceptionOfType(BadPattern.class).isThrownBy(() -> CommandPattern.of(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x /((((a{9}){9}){9}){9}){9}/", "x /(a{1000}){1000}/"})
    void refuses_expressions_that_explode(String pattern) {
        assertThatExceptionOfType(BadPattern.class).isThrownBy(() -> CommandPattern.of(pattern));
    }

    @Test
    void hostile_patterns_take_linear_time() {
        String command = "x " + "a ".repeat(20_000) + "b";

        assertThat(CommandPattern.of("x " + "... a ".repeat(50) + "c").matches(Words.of(Facts.command(command))))
                .isFalse();
        assertThat(CommandPattern.of("x /(a+)+$/").matches(Words.of(Facts.command("x " + "a".repeat(20_000) + "b"))))
                .isFalse();
        assertThat(CommandPattern.of("x " + "*a".repeat(30))
                        .matches(Words.of(Facts.command("x " + "a".repeat(5_000) + "b"))))
                .isFalse();
    }
}
