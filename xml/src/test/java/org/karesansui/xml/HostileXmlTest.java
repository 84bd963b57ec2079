package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {
    @Test
    void a_doctype_is_refused_where_it_stands() {
        var refusal = refusal("<?xml version=\"1.0\"?>\n<!DOCTYPE domain>\n<domain/>");
        assertThat(refusal).hasMessageContaining("DOCTYPE").hasMessageContaining("line 2");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isPositive();
    }

    @Test
    void billion_laughs_are_refused_with_their_doctype() {
        var bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        assertThat(refusal(bomb + "]><d>&a29;</d>")).hasMessageContaining("DOCTYPE");
    }

    @Test
    void an_external_entity_reads_no_file(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "kept");
        var refusal = refusal("<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]><d>&x;</d>".formatted(secret.toUri()));
        assertThat(refusal).hasMessageContaining("DOCTYPE").hasMessageNotContaining("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "&x;", "&#0;", "&#x1F;", "&#xFFFE;"})
    void an_entity_that_is_not_one_of_the_five_is_refused(String entity) {
        assertThatThrownBy(() -> XmlNode.parse("<d>" + entity + "</d>"))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("not well-formed");
    }

    @Test
    void the_five_entities_and_characters_by_number_are_read() {
        assertThat(XmlNode.parse("<d>&lt;&gt;&amp;&apos;&quot;&#233;&#x1F980;</d>")
                        .text())
                .isEqualTo("<>&'\"é🦀");
    }

    @Test
    void a_thousand_levels_are_read_and_one_more_is_refused() {
        assertThat(XmlNode.parse(nested(1_000)).toXml()).hasSize("<d></d>".length() * 999 + "<d/>".length());
        assertThat(refusal(nested(1_001))).hasMessageContaining("deeper than 1,000");
        assertThat(refusal(nested(500_000))).hasMessageContaining("deeper than 1,000");
    }

    @Test
    void ten_mebibytes_are_read_and_one_byte_more_is_refused() {
        assertThat(XmlNode.parse(sized(XmlParser.MOST_BYTES, 'x')).text()).hasSize(XmlParser.MOST_BYTES - 7);
        assertThat(refusal(sized(XmlParser.MOST_BYTES + 1, 'x'))).hasMessageContaining("larger than 10 MiB");
        assertThat(refusal(sized(XmlParser.MOST_BYTES / 2 + 4, 'é'))).hasMessageContaining("larger than 10 MiB");
        assertThatThrownBy(() -> XmlNode.parse(new byte[XmlParser.MOST_BYTES + 1]))
                .hasMessageContaining("larger than 10 MiB");
    }

    @Test
    void a_huge_attribute_is_only_text() {
        var value = "x".repeat(5_000_000);
        assertThat(XmlNode.parse("<d a='" + value + "'/>").attr("a")).contains(value);
    }

    @Test
    void an_element_with_ten_thousand_attributes_is_refused() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 10_001; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertThat(refusal("<d" + attributes + "/>")).hasMessageContaining("limit");
    }

    @Test
    void a_document_with_many_small_elements_is_read() {
        assertThat(XmlNode.parse("<d>" + "<e/>".repeat(200_000) + "</d>").children())
                .hasSize(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "garbage",
                "<",
                "<d",
                "<d>",
                "</d>",
                "<d></e>",
                "<d/><d/>",
                "<d a=1/>",
                "<d a='1' a='2'/>",
                "<d:e/>",
                "{\"a\":1}",
                "<d>\u0001</d>",
                "\uD83E",
                "<!-- only -->",
                "<d>]]></d>",
                "<d><![CDATA[x</d>",
                "<?xml version='1.1'?><d/>",
                "<?xml version='9'?><d/>"
            })
    void what_is_no_document_is_refused_in_a_sentence(String text) {
        assertThat(refusal(text)).hasMessageStartingWith("The XML ");
    }

    @Test
    void bytes_are_read_in_the_encoding_that_they_declare() {
        var latin = "<?xml version='1.0' encoding='ISO-8859-1'?><d>é</d>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(XmlNode.parse(latin).text()).isEqualTo("é");
        assertThat(XmlNode.parse("\uFEFF<d>é</d>".getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo("é");
        assertThat(XmlNode.parse("\uFEFF<d>é</d>".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("é");
    }

    @Test
    void bytes_that_are_not_in_their_encoding_are_refused() {
        assertThatThrownBy(() -> XmlNode.parse("<d>é</d>".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(XmlException.class);
        assertThatThrownBy(() ->
                        XmlNode.parse("<?xml version='1.0' encoding='x-none'?><d/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(XmlException.class);
        assertThatThrownBy(() -> XmlNode.parse(new byte[] {(byte) 0xC0, (byte) 0x80, 0, 1, 2, (byte) 0xFF}))
                .isInstanceOf(XmlException.class);
    }

    @Test
    void a_text_that_xml_cannot_hold_is_refused_before_it_is_written() {
        var node = XmlNode.create("d");
        assertThatThrownBy(() -> node.text("a\u0000b")).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> node.attr("a", "\uD800")).hasMessageContaining("U+D800");
        assertThatThrownBy(() -> node.attr("a", "\uFFFF")).hasMessageContaining("U+FFFF");
        assertThat(node.toXml()).isEqualTo("<d/>");
    }

    @Test
    void markup_in_a_value_stays_a_value() {
        var hostile = "'\"><script>&amp;]]>\n\t\r é 🦀";
        var node = XmlNode.create("d").attr("a", hostile);
        node.add("e", List.of()).text(hostile);
        var read = XmlNode.parse(node.toXml());
        assertThat(read.attr("a")).contains(hostile);
        assertThat(read.child("e").map(XmlNode::text)).contains(hostile);
    }

    private static String nested(int depth) {
        return "<d>".repeat(depth) + "</d>".repeat(depth);
    }

    private static String sized(int characters, char filler) {
        return "<d>" + String.valueOf(filler).repeat(characters - 7) + "</d>";
    }

    private static XmlException refusal(String text) {
        var refusal = catchThrowableOfType(XmlException.class, () -> XmlNode.parse(text));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }
}
