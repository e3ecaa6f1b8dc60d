package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Homes that change, lie, lead astray or are in the wrong hands. */
class BadHomeTest {
    private static final String BUILD = "jobs/app/builds/1/";
    private static final String FLOW = "<flow-build><execution/><result>SUCCESS</result></flow-build>";

    @TempDir
    Path folder;

    private HomeBuilder home;

    @BeforeEach
    void newHome() {
        home = new HomeBuilder(folder.resolve("home")).file("jobs/app/config.xml", "<project/>");
    }

    @Test
    void what_vanishes_between_listing_and_reading_is_told() throws IOException {
        home.file(BUILD + "build.xml", "<build/>");
        Path file = folder.resolve("home/" + BUILD + "build.xml");
        Files.delete(file);

        assertThatThrownBy(() -> Xml.BUILDS.tree(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        gone -> assertThat(gone.reason()).isEqualTo("it went away while it was read"));
    }

    @Test
    void a_home_may_change_while_it_is_read() throws InterruptedException {
        int builds = 40;
        for (int number = 1; number <= builds; number++) {
            home.file("jobs/app/builds/" + number + "/build.xml", FLOW)
                    .file("jobs/app/builds/" + number + "/log", "+ make")
                    .file("jobs/app/builds/" + number + "/workflow/2.xml", "<Tag/>");
        }
        Thread jenkins = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                for (int number = 1; number <= builds; number++) {
                    change("home/jobs/app/builds/" + number + "/");
                }
            }
        });
        jenkins.start();
        try {
            for (int i = 0; i < 20; i++) {
                assertThat(home.builds())
                        .extracting(Build::number)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, builds).boxed().toList());
            }
        } finally {
            jenkins.interrupt();
            jenkins.join();
        }
    }

    /** As Jenkins does: a half file, the whole one, and now and then none. */
    private void change(String build) {
        try {
            Path file = folder.resolve(build + "build.xml");
            Files.writeString(file, FLOW.substring(0, 20));
            Files.deleteIfExists(folder.resolve(build + "log"));
            Files.writeString(file, FLOW);
            Files.deleteIfExists(folder.resolve(build + "workflow/2.xml"));
            Files.delete(file);
            Files.writeString(folder.resolve(build + "log"), "+ make");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_may_not_be_read_is_told_and_the_rest_is_read() throws IOException {
        home.file(BUILD + "build.xml", FLOW)
                .file("jobs/app/builds/2/build.xml", FLOW)
                .file("jobs/shut/config.xml", "<project/>")
                .file("jobs/shut/builds/1/build.xml", FLOW)
                .file("jobs/open/config.xml", "<project/>")
                .file("jobs/open/builds/1/build.xml", FLOW);
        List<Path> shut = List.of(
                folder.resolve("home/" + BUILD + "build.xml"),
                folder.resolve("home/jobs/app/builds/2"),
                folder.resolve("home/jobs/shut/builds"),
                folder.resolve("home/jobs/open/config.xml"));
        try {
            permit(shut, "---------");
            assumeFalse(Files.isReadable(shut.get(0)), "a superuser may read everything");

            assertThat(shown()).isEqualTo("app#1 UNREADABLE, app#2 UNREADABLE, open#1 OK");
            assertThat(home.open().notices()).containsExactly("jobs/open/config.xml: permission denied");
            assertThat(home.builds().get(0).gaps())
                    .extracting(Build.Gap::reason)
                    .containsExactly("permission denied");
        } finally {
            permit(shut, "rwxr-xr-x");
        }
    }

    private static void permit(List<Path> files, String permissions) throws IOException {
        for (Path file : files) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    @Test
    void no_document_type_of_any_file_is_ever_fetched() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + listening.getLocalPort() + "/x.dtd";
            String type = "<!DOCTYPE %1$s SYSTEM \"" + url + "\" [<!ENTITY % more SYSTEM \"" + url
                    + "\"> %%more;]>\n<%1$s xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + url
                    + "'/></%1$s>";
            home.file("config.xml", typed(type, "hudson"))
                    .file("jobs/dtd/config.xml", typed(type, "project"))
                    .file(
                            BUILD + "build.xml",
                            "<!DOCTYPE build SYSTEM \"" + url + "\"><build><result>SUCCESS</result></build>")
                    .file(BUILD + "junitResult.xml", typed(type, "result"))
                    .file(BUILD + "testng/testng-results.xml", typed(type, "testng-results"))
                    .file(BUILD + "changelog.xml", typed(type, "log"))
                    .file(BUILD + "coverage.xml", typed(type, "coverage"))
                    .file(BUILD + "jacoco.xml", typed(type, "report"))
                    .file(BUILD + "archive/target/opencover.xml", typed(type, "CoverageSession"))
                    .file("jobs/dtd/builds/1/build.xml", typed(type, "flow-build"))
                    .file("jobs/dtd/builds/1/workflow-completed/flowNodeStore.xml", typed(type, "linked-hash-map"))
                    .file("jobs/dtd/builds/2/build.xml", FLOW)
                    .file("jobs/dtd/builds/2/workflow/2.xml", typed(type, "Tag"));

            assertThat(shown()).startsWith("app#1 OK, dtd#1 ").endsWith("dtd#2 OK");
            listening.setSoTimeout(1);
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String typed(String type, String root) {
        return type.replace("%1$s", root).replace("%%", "%");
    }

    @Test
    void no_link_leads_out_of_the_home() throws IOException {
        String secret = "leaked";
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(
                out.resolve("build.xml"), "<flow-build><result>SUCCESS</result><builtOn>leaked</builtOn></flow-build>");
        Files.writeString(out.resolve("log"), "+ leaked\n");
        Files.writeString(out.resolve("changelog.xml"), "commit " + "a".repeat(40) + "\nauthor leaked <l@e> 1 +0000\n");
        Files.writeString(
                out.resolve("junitResult.xml"),
                "<result><suites><suite><cases><case><className>leaked</className></case></cases></suite></suites></result>");
        Files.writeString(out.resolve("5.log"), "+ leaked\n");
        Files.writeString(out.resolve("coverage.xml"), "<coverage line-rate='0.5'/>");
        home.link("jobs/linked", "../../out")
                .link("jobs/app/builds/2", "../../../../out")
                .link("jobs/app/builds/3/build.xml", "../../../../../out/build.xml")
                .link("jobs/app/modules", "../../../out")
                .file(BUILD + "build.xml", """
                        <flow-build><execution><storageDir>../../../../../out</storageDir></execution>
                        <checkouts><x.SCMCheckout><changelogFile>../../../../../out/changelog.xml</changelogFile></x.SCMCheckout></checkouts>
                        <result>SUCCESS</result></flow-build>""")
                .file(BUILD + "workflow-completed/flowNodeStore.xml", """
                        <linked-hash-map><entry><string>5</string><Tag><node class="x.StepAtomNode"><parentIds/><id>5</id>
                        <descriptorId>x.ShellStep</descriptorId></node><actions/></Tag></entry></linked-hash-map>""");
        for (String name : List.of("log", "changelog.xml", "junitResult.xml", "coverage.xml")) {
            home.link(BUILD + name, "../../../../../out/" + name);
        }
        for (String name : List.of("workflow", "archive", "testng")) {
            home.link(BUILD + name, "../../../../../out");
        }

        List<BuildRecord> records = home.records();

        assertThat(records).extracting(each -> each.build().status()).containsExactly(Status.OK, Status.UNREADABLE);
        assertThat(records.toString()).contains("app").doesNotContain(secret).doesNotContain("line-coverage");
    }

    @Test
    void a_changelog_in_the_charset_of_its_jenkins_is_read_with_it() {
        for (String charset : List.of("Shift_JIS", "windows-1252", "UTF-8")) {
            String name = charset.equals("Shift_JIS") ? "\u5c71\u7530" : "J\u00fcrgen";
            home.file(BUILD + "build.xml", "<build><result>SUCCESS</result><charset>" + charset + "</charset></build>")
                    .file(
                            BUILD + "changelog.xml",
                            ("commit " + "b".repeat(40) + "\nauthor " + name
                                            + " <y@example.org> 2020-01-02 03:04:05 +0900\n")
                                    .getBytes(Charset.forName(charset)));

            assertThat(home.build().changes().get(0).author()).as(charset).contains(name);
        }
    }

    @Test
    void neither_a_folder_nor_a_pipe_is_taken_for_a_file() {
        home.folder(BUILD + "build.xml")
                .file("jobs/app/builds/2/build.xml", FLOW)
                .folder("jobs/app/builds/2/log")
                .folder("jobs/app/builds/2/changelog0.xml")
                .folder("jobs/app/builds/2/junitResult.xml")
                .file("jobs/app/builds/2/workflow", "no folder")
                .file("jobs/app/builds/2/archive", "no folder")
                .file("jobs/app/builds/3", "1");

        assertThat(shown()).isEqualTo("app#1 UNREADABLE, app#2 OK");
    }

    private String shown() {
        return home.builds().stream()
                .map(build -> build.job() + "#" + build.number() + " " + build.status())
                .collect(Collectors.joining(", "));
    }
}
