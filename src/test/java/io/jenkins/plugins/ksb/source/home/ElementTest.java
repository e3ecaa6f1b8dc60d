package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ElementTest {
    @Test
    void a_reference_is_what_it_points_to() {
        Element root = tree("""
                <r>
                  <one class="a.B"><name>x</name></one>
                  <two reference="../one"/>
                  <three class="a.B" reference="../two"/>
                  <four><five reference="/r/one/name"/></four>
                </r>
                """);

        assertThat(root.child("two").text("name")).isEqualTo("x");
        assertThat(root.child("two").type()).isEqualTo("B");
        assertThat(root.child("three").text("name")).isEqualTo("x");
        assertThat(root.child("four").text("five")).isEqualTo("x");
    }

    @Test
    void an_index_counts_children_of_the_same_name() {
        String many = "<x/><entry><v>%d</v></entry>"
                .repeat(40)
                .formatted(java.util.stream.IntStream.rangeClosed(1, 40).boxed().toArray());
        Element root = tree("<r>" + many + "<a reference='../entry[32]/v'/><b reference='../entry/v'/></r>");

        assertThat(root.text("a")).isEqualTo("32");
        assertThat(root.text("b")).isEqualTo("1");
    }

    @Test
    void a_reference_that_leads_nowhere_or_in_a_circle_is_empty() {
        Element root = tree("""
                <r><a reference="../b"/><b reference="../a"/><c reference="../../.."/><d reference="../e[7]/f"/>
                <g reference="../x[y]"/><h reference=""/></r>
                """);

        for (Element child : root.children()) {
            assertThat(child.text()).isEmpty();
            assertThat(child.child("name").isPresent()).isFalse();
        }
    }

    @Test
    void collections_are_opened_whatever_their_class() {
        assertThat(items("<l class='list'><s>1</s><s>2</s></l>")).isEqualTo(2);
        assertThat(items("<l class='java.util.Arrays$ArrayList'><a class='s-array'><s>1</s><s>2</s></a></l>"))
                .isEqualTo(2);
        assertThat(
                        items(
                                "<l class='java.util.Collections$UnmodifiableList'><c class='list'><s>1</s></c><list reference='../c'/></l>"))
                .isEqualTo(1);
        assertThat(items("<l/>")).isZero();
    }

    @Test
    void white_space_around_children_is_no_text() {
        Element root = tree("<r>\n  <a> x <![CDATA[<y>]]> </a>\n  <b/>\n</r>");

        assertThat(root.text()).isEmpty();
        assertThat(root.child("a").text()).isEqualTo(" x <y> ");
        assertThat(root.text("b")).isEmpty();
    }

    @Test
    void simple_names_know_the_ways_of_xstream() {
        assertThat(ClassNames.simple("hudson.model.Cause_-UserIdCause")).isEqualTo("UserIdCause");
        assertThat(ClassNames.simple("org.x.A$B")).isEqualTo("B");
        assertThat(ClassNames.simple("flow-build")).isEqualTo("flow-build");
        assertThat(ClassNames.simple("a.With__Underscore")).isEqualTo("With_Underscore");
        assertThat(ClassNames.simple("")).isEmpty();
    }

    private static long items(String xml) {
        return StreamSupport.stream(tree(xml).items().spliterator(), false).count();
    }

    static Element tree(String xml) {
        try {
            return Xml.OTHERS.tree(xml.getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
