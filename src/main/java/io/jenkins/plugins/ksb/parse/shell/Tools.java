package io.jenkins.plugins.ksb.parse.shell;

import java.util.Set;

/** Names that are a tool wherever they lie, even as {@code ./name}: never a script of the repository. */
final class Tools {
    /** Tools of Windows' command files. */
    static final Set<String> LAUNCHERS = Set.of("call", "setup");

    private static final Set<String> NAMES =
            Set.of(("mvn mvnw mvnd gradle gradlew grails grailsw ant sbt mill lein boot bazel bazelisk pants buck "
                            + "npm npx yarn pnpm pnpx bower grunt gulp ng node nodejs bun bunx deno tsc eslint jest mocha karma cypress playwright lerna nx turbo "
                            + "python python2 python3 py pip pip2 pip3 pipenv poetry uv uvx pipx pytest tox nox mypy flake8 pylint ruff black bandit twine conda "
                            + "ruby rails rake rspec bundle gem rubocop php composer phpunit artisan go cargo rustup dotnet nuget msbuild mstest "
                            + "vstest.console devenv java javac jar javadoc jarsigner keytool git gh glab docker docker-compose podman nerdctl buildah "
                            + "skopeo kubectl helm kustomize skaffold oc argocd flux kind minikube k3d terraform tofu terragrunt packer vault consul nomad "
                            + "pulumi aws az gcloud gsutil bq doctl ibmcloud heroku flyctl cf eksctl sam cdk serverless ansible ansible-playbook "
                            + "ansible-galaxy ansible-lint knife chef puppet salt trivy grype syft snyk gitleaks trufflehog semgrep checkov tfsec tflint "
                            + "terrascan kics conftest opa hadolint dockle cosign notation k6 gatling jmeter locust artillery newman sonar-scanner "
                            + "codecov cc-test-reporter coverage golangci-lint gosec govulncheck goreleaser infracost velero restic flyway liquibase "
                            + "signtool choco sqlcmd robocopy xcopy curl wget ssh scp rsync sftp make cmake ctest ninja meson xcodebuild fastlane "
                            + "flutter dart swift pod adb sdkmanager emulator sudo bash sh zsh env timeout powershell pwsh cmd "
                            + "zap.sh zap-baseline.py zap-full-scan.py zap-api-scan.py dependency-check.sh jmeter.sh testssl.sh manage.py")
                    .split(" "));

    private Tools() {}

    static boolean isTool(String name) {
        return NAMES.contains(name);
    }
}
