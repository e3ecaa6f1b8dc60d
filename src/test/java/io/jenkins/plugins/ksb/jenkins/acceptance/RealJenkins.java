package io.jenkins.plugins.ksb.jenkins.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Jenkins of its own: an empty home, a free port of the loopback interface, the plugins given and ours. */
final class RealJenkins implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path war;
    private final Path home;
    private final int port;
    private HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private Process process;

    RealJenkins(Path war, Path plugins, Path ours, Path home) throws IOException {
        this.war = war;
        this.home = home;
        Path into = Files.createDirectories(home.resolve("plugins"));
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file :
                    files.filter(name -> name.toString().matches(".*\\.[hj]pi")).toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        }
        Files.copy(ours, into.resolve("ksb-scorecard.jpi"));
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    void start() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djenkins.install.runSetupWizard=false",
                "-Dhudson.model.UpdateCenter.never=true",
                "-jar",
                war.toAbsolutePath().toString(),
                "--httpPort=" + port,
                "--httpListenAddress=127.0.0.1");
        builder.environment().put("JENKINS_HOME", home.toString());
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("jenkins.log").toFile()))
                .start();
        eventually(
                "Jenkins is up",
                () -> log().contains("Jenkins is fully up and running")
                        && get("api/json").statusCode() < 500);
    }

    void restart() throws Exception {
        close();
        Files.delete(home.resolve("jenkins.log"));
        start();
    }

    @Override
    public void close() throws Exception {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    Path home() {
        return home;
    }

    String log() throws IOException {
        return Files.readString(home.resolve("jenkins.log"));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).GET();
        return client.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + "\n" + response.body());
        }
        return response.body();
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        JsonNode crumb = JSON.readTree(page("crumbIssuer/api/json"));
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header(
                        crumb.get("crumbRequestField").asText(),
                        crumb.get("crumb").asText())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> form(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return post(path, "application/x-www-form-urlencoded", body.toString());
    }

    /** In the script console. */
    String groovy(String script) throws IOException, InterruptedException {
        return form("scriptText", "script", script).body().strip();
    }

    void create(String name, String config) throws IOException, InterruptedException {
        HttpResponse<String> response = post("createItem?name=" + name, "text/xml", config);
        if (response.statusCode() != 200) {
            throw new AssertionError("create " + name + ": " + response.statusCode());
        }
    }

    void pipeline(String name, String script) throws IOException, InterruptedException {
        String text = script.replace("&", "&amp;").replace("<", "&lt;");
        create(name, """
                <flow-definition><definition class="org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition">\
                <script>%s</script><sandbox>true</sandbox></definition></flow-definition>
                """.formatted(text));
    }

    /** Builds, waits for the end, and returns the result. */
    String build(String name) throws Exception {
        int number = json("job/" + name + "/api/json?tree=nextBuildNumber")
                .get("nextBuildNumber")
                .asInt();
        form("job/" + name + "/build?delay=0");
        String build = "job/" + name + "/" + number + "/api/json?tree=building,result";
        eventually(
                name + " #" + number + " has ended",
                () -> get(build).statusCode() == 200
                        && !json(build).get("building").asBoolean());
        return json(build).get("result").asText();
    }

    /** Builds, and waits for its evidence too. */
    void analysed(String name) throws Exception {
        int number = json("job/" + name + "/api/json?tree=nextBuildNumber")
                .get("nextBuildNumber")
                .asInt();
        build(name);
        eventually(
                name + " #" + number + " is analysed",
                () -> get("job/" + name + "/" + number + "/ksb/").statusCode() == 200);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(page(path));
    }

    static void eventually(String what, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                if (condition.call()) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            Thread.sleep(300);
        }
        throw new AssertionError("not within " + PATIENCE.toMinutes() + " minutes: " + what);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }
}
