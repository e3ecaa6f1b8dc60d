package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlTest {
    @Test
    void references_to_control_characters_survive_in_either_version_of_xml() throws Unreadable {
        assertThat(text("<?xml version='1.1' encoding='UTF-8'?><a>&#x1b;[31m</a>"))
                .isEqualTo("\u001b[31m");
        assertThat(text("<?xml version='1.0' encoding='UTF-8'?><a>&#x1b;[31m</a>"))
                .isEqualTo("\u001b[31m");
    }

    @Test
    void what_no_xml_allows_is_replaced() throws Unreadable {
        assertThat(text("<?xml version='1.0'?><a>x&#0;y&#x0;z</a>")).isEqualTo("x\ufffdy\ufffdz");
        assertThat(text("<?xml version='1.0'?><a>x\u0007y</a>")).isEqualTo("x\ufffdy");
        assertThat(text("<?xml version='1.1'?><a>&#xd83d;&#xfffe;&amp;&#65;</a>"))
                .isEqualTo("\ufffd\ufffd&A");
        assertThat(text("<?xml version='1.1'?><a>x\u0085\u0090y</a>"))
                .contains("x")
                .contains("y");
    }

    @Test
    void a_file_may_lie_about_its_charset() throws Unreadable {
        byte[] latin = "<?xml version='1.0' encoding='UTF-8'?><a>caf\u00e9 x</a>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Xml.OTHERS.tree(latin).text()).isEqualTo("caf\ufffd x");
    }

    @Test
    void charsets_are_read_as_told_or_as_their_mark_says() throws Unreadable {
        assertThat(text("<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e9</a>", StandardCharsets.ISO_8859_1))
                .isEqualTo("\u00e9");
        assertThat(text("<?xml version='1.0' encoding='windows-1251'?><a>\u0431</a>", Charset.forName("windows-1251")))
                .isEqualTo("\u0431");
        assertThat(text("\ufeff<?xml version='1.0' encoding='UTF-16'?><a>\u0431</a>", StandardCharsets.UTF_16LE))
                .isEqualTo("\u0431");
        assertThat(text("\ufeff<a>\u0431&#x0;</a>", StandardCharsets.UTF_16BE)).isEqualTo("\u0431\ufffd");
        assertThat(text("\ufeff<?xml version='1.0'?><a>\u0431&#x0;</a>")).isEqualTo("\u0431\ufffd");
    }

    @Test
    void document_types_are_passed_over_and_nothing_is_fetched() throws Unreadable {
        assertThat(text("<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><a>b</a>"))
                .isEqualTo("b");
        assertThatThrownBy(() -> text("""
                <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>""")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> text("""
                <!DOCTYPE a [<!ENTITY x "yy"><!ENTITY z "&x;&x;&x;">]><a>&z;</a>""")).isInstanceOf(Unreadable.class);
    }

    @Test
    void what_is_cut_off_or_no_xml_is_unreadable() {
        for (String broken : new String[] {"<a><b>", "<a", "", "no xml", "<a></b>", "<?xml version='1.0'?>"}) {
            assertThatThrownBy(() -> text(broken)).as(broken).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void every_beginning_of_a_file_is_read_or_unreadable_and_nothing_else() {
        String whole =
                "<?xml version='1.1' encoding='UTF-8'?>\n<a x=\"&#x1b;\"><b class='c'>&lt;&#0;<![CDATA[x]]></b><!-- --></a>";
        for (int length = 0; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> text(part)).as(part).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void a_document_nested_too_deeply_is_unreadable() {
        assertThatThrownBy(() -> text("<a>".repeat(50_000))).isInstanceOf(Unreadable.class);
    }

    @Test
    void links_are_not_opened(@TempDir Path folder) {
        new HomeBuilder(folder).file("a.xml", "<a/>").link("b.xml", "a.xml");

        assertThatThrownBy(() -> Xml.OTHERS.tree(folder.resolve("b.xml")))
                .isInstanceOf(Unreadable.class)
                .hasMessage("it is a link");
    }

    @Test
    void of_a_huge_document_the_roots_own_fields_are_kept() throws Unreadable {
        String huge = "<build><actions>" + "<x><y>z</y></x>".repeat(100) + "</actions><result>SUCCESS</result></build>";

        Element root = Xml.OTHERS.read(
                huge.getBytes(StandardCharsets.UTF_8),
                in -> ElementBuilder.build(in, new ElementBuilder.Bounds(50, 1000), 0));

        assertThat(root.text("result")).isEqualTo("SUCCESS");
        assertThat(root.child("actions").children()).hasSizeLessThan(50);
    }

    private static String text(String xml) throws Unreadable {
        return text(xml, StandardCharsets.UTF_8);
    }

    private static String text(String xml, Charset charset) throws Unreadable {
        return Xml.OTHERS.tree(xml.getBytes(charset)).text();
    }
}
