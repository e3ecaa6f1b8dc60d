package io.jenkins.plugins.ksb.parse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Hole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "sudo -u ci -E env X=1 npm test => [sudo, env] npm test",
                "time -p timeout -k 5 60 nice -n 10 make => [time, timeout, nice] make",
                "bash -lc \"cd x && mvn test\" => [bash -c] cd x; [bash -c] mvn test",
                "sh -xe ./ci/build.sh a => [sh] ./ci/build.sh a",
                "bash ci/build.sh => [bash] ci/build.sh",
                ". ./env.sh => [.] ./env.sh",
                "python ci/deploy.py => python ci/deploy.py",
                "python3 -m pytest -q => [python -m] pytest -q",
                "eval \"mvn test\" => [eval] mvn test",
                "command -v trivy => command -v trivy",
                "command trivy fs . => [command] trivy fs .",
                "ls | xargs -0 -I{} -n 1 rm {} => ls; [xargs] rm {}",
                "find . -name '*.sh' -exec shellcheck -x {} \\; => find . -name *.sh -exec shellcheck -x {} ;; [find -exec] shellcheck -x {}",
                "ssh -o A=b -p 22 u@h 'cd /srv; docker compose pull' => ssh -o A=b -p 22 u@h cd /srv; docker compose pull; [ssh u@h] cd /srv; [ssh u@h] docker compose pull",
                "sshpass -p x ssh h uptime => [sshpass] ssh h uptime; [sshpass, ssh h] uptime",
                "docker run --rm -v $PWD:/w -w /w node:20 npm test => docker run --rm -v $PWD:/w -w /w node:20 npm test; [docker run node:20] npm test",
                "docker run -it aquasec/trivy:0.5 image app => docker run -it aquasec/trivy:0.5 image app; [docker run aquasec/trivy:0.5] image app; [docker run aquasec/trivy:0.5] trivy image app",
                "docker run --entrypoint sh i -c 'a b' => docker run --entrypoint sh i -c a b; [docker run i, sh -c] a b",
                "docker-compose -f x.yml run --rm -e A=b web pytest => docker compose -f x.yml run --rm -e A=b web pytest; [docker compose run web] pytest",
                "docker exec -it db psql -c x => docker exec -it db psql -c x; [docker exec db] psql -c x",
                "kubectl -n a exec -it p -c c -- ls -l => kubectl -n a exec -it p -c c -- ls -l; [kubectl exec p] ls -l",
                "npx -y cypress@12 run => [npx] cypress run",
                "pnpm dlx @org/tool@1 x => [pnpm dlx] @org/tool x",
                "poetry run python -m pytest => [poetry run, python -m] pytest",
                "bundle exec rspec => [bundle exec] rspec",
                "uv run --with x pytest => [uv run] pytest",
                "mise exec node@20 -- npm test => [mise exec] npm test",
                "xvfb-run -a -s '-screen 0' npm run e2e => [xvfb-run] npm run e2e",
                "su - ci -c 'make test' => [su -c] make test",
                "aws-vault exec prod -- terraform apply => aws-vault exec prod -- terraform apply; [aws-vault exec prod] terraform apply",
                "flock /tmp/l make => [flock] make",
                "nix-shell -p go --run 'go test' => [nix-shell --run] go test",
                "nix develop .#ci -c cargo test => [nix develop -c] cargo test",
                "gcloud compute ssh vm --zone z --command \"sudo reboot\" => gcloud compute ssh vm --zone z --command sudo reboot; [gcloud compute ssh vm, sudo] reboot",
                "parallel -j4 shellcheck ::: a b => [parallel] shellcheck",
                "retry 3 npm ci => [retry] npm ci",
                "exec npm start => [exec] npm start",
                "corepack yarn test => [corepack yarn] yarn test",
                "cross-env A=1 webpack => [cross-env] webpack",
                "env => env",
                "sudo docker run alpine/git:1 clone => [sudo] docker run alpine/git:1 clone; [sudo, docker run alpine/git:1] clone; [sudo, docker run alpine/git:1] git clone",
            })
    void are_seen_through(String script, String commands) {
        assertThat(Shells.via(script)).isEqualTo(commands);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "./mvnw test => mvn test",
                "backend/gradlew.bat build => gradle build",
                "/usr/local/bin/trivy fs . => trivy fs .",
                "$MVN_HOME/bin/mvn test => mvn test",
                "node_modules/.bin/eslint . => eslint .",
                "./node_modules/.bin/eslint . => eslint .",
                "vendor/bin/phpunit => phpunit",
                "docker-compose up -d => docker compose up -d",
                "./ci/build.sh => ./ci/build.sh",
                "./deploy prod => ./deploy prod",
                "ci/release.py => ci/release.py",
                "bin/rails db:migrate => rails db:migrate",
                "./kubectl apply -f x => kubectl apply -f x",
                "python3.11 x.py => python x.py",
                "pip3 install x => pip install x",
                "MSBuild.exe app.sln => msbuild app.sln",
                "${HOME}/.local/bin/ansible-lint => ansible-lint",
            })
    void names_are_made_one(String script, String command) {
        assertThat(Shells.words(script)).isEqualTo(command);
    }

    @Test
    void a_variable_named_after_a_tool_holds_it() {
        assertThat(Shells.words("$MVN test; ${mvnCmd} package; $KUBECTL_BIN get pods; $RUNNER x"))
                .isEqualTo("mvn test; mvn package; kubectl get pods; $RUNNER x");
        assertThat(Shells.words(Hole.of("tool('MSBuild')") + " app.sln; " + Hole.of("params.CMD") + " x"))
                .isEqualTo("msbuild app.sln; ${params.CMD} x");
    }

    @Test
    void substitutions_run_once_outside_or_inside() {
        assertThat(Shells.via("ssh h \"a $(b)\"")).isEqualTo("b; ssh h a $(b); [ssh h] a $(b)");
        assertThat(Shells.via("ssh h 'a $(b)'")).isEqualTo("ssh h a $(b); [ssh h] b; [ssh h] a $(b)");
    }

    @Test
    void an_indented_end_of_a_document_is_meant_as_its_end() {
        assertThat(Shells.via("  ssh h <<EOF\n  a\n  EOF\n  b")).isEqualTo("ssh h; [ssh h] a; b");
        assertThat(Shells.words("cat <<EOF\n  EOF\nEOF\nb")).isEqualTo("cat; b");
    }

    @Test
    void documents_fed_to_a_shell_are_scripts() {
        assertThat(Shells.via("ssh -T h <<EOF\n  cd app\n  docker compose up -d\nEOF\n"))
                .isEqualTo("ssh -T h; [ssh h] cd app; [ssh h] docker compose up -d");
        assertThat(Shells.via("cat <<EOF | bash -s\nmvn test\nEOF\n")).isEqualTo("cat; [bash] mvn test");
        assertThat(Shells.via("echo 'mvn test' | sh")).isEqualTo("echo mvn test; [sh] mvn test");
        assertThat(Shells.via("ssh h 'bash -s' < deploy.sh")).isEqualTo("ssh h bash -s; [ssh h] bash -s");
        assertThat(Shells.via("ssh h bash -s <<'EOF'\na\nEOF\n")).isEqualTo("ssh h bash -s; [ssh h, bash] a");
    }

    @Test
    void commands_inside_stand_on_their_own_lines() {
        var commands = Shells.sh("true\nssh h '\n  a\n  b'\nssh h <<EOF\nc\nEOF\n");

        assertThat(commands)
                .extracting(command -> command.name() + "@" + command.location().line())
                .containsExactly("true@1", "ssh@2", "a@3", "b@4", "ssh@5", "c@6");
    }
}
