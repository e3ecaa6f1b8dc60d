package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Change;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangelogsTest {
    private static final String BUILD = "jobs/app/builds/1/";
    private static final String ONE = "1".repeat(40);
    private static final String TWO = "2".repeat(40);

    @TempDir
    Path folder;

    private HomeBuilder home;

    @BeforeEach
    void newHome() {
        home = new HomeBuilder(folder)
                .file("jobs/app/config.xml", "<project/>")
                .file(BUILD + "build.xml", "<build><result>SUCCESS</result><charset>windows-1252</charset></build>");
    }

    @Test
    void gits_raw_log_is_read_commit_by_commit() {
        home.file(BUILD + "changelog.xml", """
                commit %s
                tree 3333333333333333333333333333333333333333
                parent 4444444444444444444444444444444444444444
                author Ann B. Example <Ann@Example.org> 2015-03-03 21:29:22 +0100
                committer Bob <bob@example.org> 2015-03-04 10:00:00 +0000

                    Add the thing

                    Why: commit messages may say
                    commit %s

                    Reviewed-by: Bob <bob@example.org>
                    Co-authored-by: Cat <cat@example.org>

                :000000 100644 0000000000000000000000000000000000000000 5555555555555555555555555555555555555555 A\tnew file.txt
                :100644 100644 1111111111111111111111111111111111111111 2222222222222222222222222222222222222222 R087\told.txt\tnew.txt
                :100644 100644 1111111111111111111111111111111111111111 2222222222222222222222222222222222222222 C100\tfrom.txt\tto.txt
                :100644 000000 1111111111111111111111111111111111111111 0000000000000000000000000000000000000000 D\t"caf\\303\\251 \\"x\\".txt"

                commit %s
                author  <> 1425414562 +0100

                    Second
                """.formatted(ONE, TWO, TWO));

        List<Change> changes = home.build().changes();

        assertThat(changes).hasSize(2);
        Change first = changes.get(0);
        assertThat(first.id()).isEqualTo(ONE);
        assertThat(first.author()).contains("Ann B. Example");
        assertThat(first.email()).contains("Ann@Example.org");
        assertThat(first.address()).contains("ann@example.org");
        assertThat(first.time()).hasValue(1425414562000L);
        assertThat(first.subject()).isEqualTo("Add the thing");
        assertThat(first.trailers())
                .containsExactly("Reviewed-by: Bob <bob@example.org>", "Co-authored-by: Cat <cat@example.org>");
        assertThat(first.paths())
                .containsExactly("new file.txt", "old.txt", "new.txt", "to.txt", "caf\u00e9 \"x\".txt");
        assertThat(changes.get(1).author()).isEmpty();
        assertThat(changes.get(1).email()).isEmpty();
        assertThat(changes.get(1).time()).hasValue(1425414562000L);
        assertThat(changes.get(1).paths()).isEmpty();
    }

    @Test
    void what_old_plugins_wrote_in_front_is_passed_over() {
        home.file(
                BUILD + "changelog.xml",
                "Changes in branch origin/master, between a and b\ncommit " + ONE + "\n\n    X\n");

        assertThat(home.build().changes()).extracting(Change::subject).containsExactly("X");

        home.file(BUILD + "changelog.xml", "Changes in branch origin/master, between a and b\n");
        assertThat(home.build().changes()).isEmpty();
        assertThat(home.build().lacks(Part.CHANGES)).isFalse();
    }

    @Test
    void a_log_that_is_not_utf_8_is_in_the_charset_of_its_jenkins() {
        byte[] log = ("commit " + ONE + "\nauthor Ren\u00e9 <r@x.org> 2015-03-03 21:29:22 +0100\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        home.file(BUILD + "changelog.xml", log);

        assertThat(home.build().changes().get(0).author()).contains("Ren\u00e9");
    }

    @Test
    void no_changes_have_many_forms_and_are_no_gap() {
        for (String none : new String[] {"", "<log/>", "<?xml version='1.0'?>\n<log>\n</log>", "\n"}) {
            home.file(BUILD + "changelog.xml", none);

            assertThat(home.build().changes()).as(none).isEmpty();
            assertThat(home.build().lacks(Part.CHANGES)).as(none).isFalse();
        }
    }

    @Test
    void subversions_log_is_read() {
        home.file(BUILD + "changelog.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <log>
                <logentry revision="1234">
                <author>ann</author>
                <date>2014-01-02T03:04:05.678901Z</date>
                <paths>
                <path action="M" localPath="src/A.java" kind="file">/trunk/src/A.java</path>
                <path action="D" kind="">/trunk/b.txt</path>
                </paths>
                <msg>Mend it
                more</msg>
                </logentry>
                </log>
                """);

        Change change = home.build().changes().get(0);

        assertThat(change.id()).isEqualTo("1234");
        assertThat(change.author()).contains("ann");
        assertThat(change.email()).isEmpty();
        assertThat(change.time()).hasValue(1388631845678L);
        assertThat(change.subject()).isEqualTo("Mend it");
        assertThat(change.paths()).containsExactly("/trunk/src/A.java", "/trunk/b.txt");
    }

    @Test
    void mercurials_log_is_read_in_both_its_forms() {
        home.file(BUILD + "changelog.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <changesets>
                <changeset node='%s' author='Ann &lt;ann@x.org&gt;' rev='3' date='1425414562.0-3600'><msg>One</msg>\
                <addedFile>a b.txt</addedFile><file>a b.txt</file><file>c.txt</file><parents></parents></changeset>
                <changeset node='%s' author='bob' rev='4' date='1425414563.03600'><msg>Two</msg>\
                <added>x.txt</added><deleted></deleted><files>x.txt y.txt</files><parents></parents></changeset>
                </changesets>
                """.formatted(ONE, TWO));

        List<Change> changes = home.build().changes();

        assertThat(changes.get(0).email()).contains("ann@x.org");
        assertThat(changes.get(0).time()).hasValue(1425414562000L);
        assertThat(changes.get(0).paths()).containsExactly("a b.txt", "c.txt");
        assertThat(changes.get(1).author()).contains("bob");
        assertThat(changes.get(1).time()).hasValue(1425414563000L);
        assertThat(changes.get(1).paths()).containsExactly("x.txt", "y.txt");
    }

    @Test
    void several_checkouts_come_in_their_order_and_a_commit_counts_once() {
        home.file(BUILD + "build.xml", """
                <flow-build><result>SUCCESS</result><checkouts class="hudson.util.PersistedList">
                  <org.x.WorkflowRun_-SCMCheckout><changelogFile>C:\\Jenkins\\jobs\\app\\builds\\1\\changelog9.xml</changelogFile>
                  </org.x.WorkflowRun_-SCMCheckout>
                  <org.x.WorkflowRun_-SCMCheckout><changelogFile>/var/jenkins_home/jobs/app/builds/1/changelog10.xml</changelogFile>
                  </org.x.WorkflowRun_-SCMCheckout>
                  <org.x.WorkflowRun_-SCMCheckout/>
                </checkouts></flow-build>
                """)
                .file(BUILD + "changelog10.xml", "commit " + ONE + "\n\n    One\n")
                .file(BUILD + "changelog9.xml", "commit " + TWO + "\n\n    Two\n\ncommit " + ONE + "\n\n    One\n")
                .file(BUILD + "changelog0.xml", "commit " + "3".repeat(40) + "\n\n    Three\n");

        assertThat(home.build().changes()).extracting(Change::subject).containsExactly("Two", "One", "Three");
    }

    @Test
    void an_unknown_or_torn_log_is_a_gap() {
        for (String broken : new String[] {"<changelog><entry/></changelog>", "<log><logentry>", "what is this"}) {
            home.file(BUILD + "changelog.xml", broken);

            Build build = home.build();

            assertThat(build.lacks(Part.CHANGES)).as(broken).isTrue();
            assertThat(build.status()).isEqualTo(Build.Status.OK);
        }
    }

    @Test
    void a_hundred_thousand_commits_are_read() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            log.append("commit %040x\nauthor A <a@x.org> 1425414562 +0100\n\n    C\n\n:1 1 1 1 M\tsame/path.txt\n\n"
                    .formatted(i));
        }
        home.file(BUILD + "changelog.xml", log.toString());

        assertThat(home.build().changes()).hasSize(100_000);
    }
}
