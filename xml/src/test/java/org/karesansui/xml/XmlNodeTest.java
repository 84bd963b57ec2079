package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class XmlNodeTest {
    private static final List<String> ORDER = List.of("name", "memory", "vcpu", "os");

    @Test
    void a_new_child_stands_where_libvirt_writes_it_and_is_indented_like_its_neighbours() {
        var domain = XmlNode.parse("<domain>\n  <name>a</name>\n  <vcpu>1</vcpu>\n</domain>");
        domain.ensure("memory", ORDER).text("1024");
        assertThat(domain.toXml())
                .isEqualTo("<domain>\n  <name>a</name>\n  <memory>1024</memory>\n  <vcpu>1</vcpu>\n</domain>");
    }

    @Test
    void a_first_child_stands_before_what_follows_and_before_the_comment_on_that() {
        var domain = XmlNode.parse("<domain>\n  <!-- two of them -->\n  <vcpu>2</vcpu>\n</domain>");
        domain.ensure("name", ORDER).text("a");
        assertThat(domain.toXml())
                .isEqualTo("<domain>\n  <name>a</name>\n  <!-- two of them -->\n  <vcpu>2</vcpu>\n</domain>");
    }

    @Test
    void an_unknown_child_comes_last() {
        var domain = XmlNode.parse("<domain><os/><x/></domain>");
        domain.add("unheard", ORDER);
        assertThat(domain.toXml()).isEqualTo("<domain><os/><x/><unheard/></domain>");
    }

    @Test
    void a_sibling_of_the_same_name_comes_right_behind() {
        var devices = XmlNode.parse("<devices><disk n='1'/><!-- c --><interface/></devices>");
        devices.add("disk", List.of("disk", "interface")).attr("n", "2");
        assertThat(devices.toXml())
                .isEqualTo("<devices><disk n=\"1\"/><disk n=\"2\"/><!-- c --><interface/></devices>");
    }

    @Test
    void a_document_made_from_nothing_is_indented() {
        var domain = XmlNode.create("domain");
        domain.ensure("os", ORDER).ensure("type", List.of()).text("hvm");
        domain.ensure("name", ORDER).text("a");
        assertThat(domain.toXml())
                .isEqualTo("<domain>\n  <name>a</name>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>");
    }

    @Test
    void a_removed_child_leaves_no_gap() {
        var domain = XmlNode.parse("<domain>\n  <name>a</name>\n  <vcpu>1</vcpu>\n</domain>");
        domain.child("vcpu").orElseThrow().remove();
        assertThat(domain.toXml()).isEqualTo("<domain>\n  <name>a</name>\n</domain>");
        domain.child("name").orElseThrow().remove();
        assertThat(domain.toXml()).isEqualTo("<domain/>");
        assertThatThrownBy(domain::remove).isInstanceOf(XmlException.class);
    }

    @Test
    void comments_around_the_root_are_kept() {
        var text = "<!-- made by hand --><domain/>";
        assertThat(XmlNode.parse(text).toXml().replace("\n", "")).isEqualTo(text);
    }

    @Test
    void text_changes_and_what_stands_beside_it_stays() {
        var name = XmlNode.parse("<name>\n  old<!-- c --><x:y xmlns:x='u:x'/>\n</name>");
        name.text("new");
        assertThat(name.text()).isEqualTo("new");
        assertThat(name.toXml()).contains("<!-- c -->").contains("<x:y").doesNotContain("old");
        name.text("");
        assertThat(name.text()).isEmpty();
        assertThat(name.children()).hasSize(1);
    }

    @Test
    void a_name_means_the_namespace_of_the_element() {
        var ours = new Namespace("k", "u:k");
        var metadata = XmlNode.parse("<metadata><guest/><o:guest xmlns:o='u:o'/></metadata>");
        var guest = metadata.ensure(ours, "guest");
        guest.ensure("note", List.of()).text("hello");
        assertThat(metadata.toXml()).contains("<k:guest xmlns:k=\"u:k\"><k:note>hello</k:note></k:guest>");
        assertThat(metadata.children("guest")).hasSize(1);
        assertThat(metadata.children(ours, "guest")).containsExactly(guest);
        assertThat(metadata.ensure(ours, "guest")).isEqualTo(guest);
        assertThat(XmlNode.parse(guest.copy().toXml()).sameTree(guest)).isTrue();
    }

    @Test
    void a_prefix_that_the_document_has_is_used() {
        var metadata = XmlNode.parse("<metadata xmlns:mine='u:k'/>");
        metadata.ensure(new Namespace("k", "u:k"), "guest");
        assertThat(metadata.toXml()).isEqualTo("<metadata xmlns:mine=\"u:k\">\n  <mine:guest/>\n</metadata>");
    }

    @Test
    void trees_are_the_same_whatever_the_attributes_order_prefixes_and_white_space() {
        var one = XmlNode.parse("<a x='1' y='2'><p:b xmlns:p='u:p'>t</p:b></a>");
        assertThat(one.sameTree(XmlNode.parse("<a y='2' x='1'>\n <q:b xmlns:q='u:p'>t</q:b>\n</a>")))
                .isTrue();
        for (var other : List.of(
                "<a x='1' y='3'><p:b xmlns:p='u:p'>t</p:b></a>",
                "<a x='1'><p:b xmlns:p='u:p'>t</p:b></a>",
                "<a x='1' y='2'><p:b xmlns:p='u:o'>t</p:b></a>",
                "<a x='1' y='2'><p:b xmlns:p='u:p'>u</p:b></a>",
                "<a x='1' y='2'><p:b xmlns:p='u:p'>t</p:b><c/></a>",
                "<a x='1' y='2'><!-- c --><p:b xmlns:p='u:p'>t</p:b></a>",
                "<z x='1' y='2'><p:b xmlns:p='u:p'>t</p:b></z>")) {
            assertThat(one.sameTree(XmlNode.parse(other))).as(other).isFalse();
        }
    }

    @Test
    void a_copy_goes_its_own_way() {
        var original = XmlNode.parse("<a><b/></a>");
        var copy = original.copy();
        copy.child("b").orElseThrow().attr("x", "1");
        assertThat(original.toXml()).isEqualTo("<a><b/></a>");
        assertThat(original.sameTree(copy)).isFalse();
    }

    @Test
    void a_node_shows_no_values_in_a_log() {
        assertThat(XmlNode.parse("<graphics passwd='secret'/>")).hasToString("<graphics[passwd]>");
    }
}
