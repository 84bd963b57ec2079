package org.karesansui.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Strangers in a document: an unknown attribute, element, comment and foreign element at every level. They are written as
 * text, so that they owe nothing to the code that is tested.
 */
final class Foreign {
    private static final Namespace NAMESPACE = new Namespace("other", "https://example.org/other");

    private Foreign() {}

    /** A copy with strangers in every element; where among its siblings a stranger stands is the generator's choice. */
    static XmlNode in(XmlNode document, RandomGenerator random) {
        return XmlNode.parse(infested(document, random, new StringBuilder()).toString());
    }

    private static StringBuilder infested(XmlNode node, RandomGenerator random, StringBuilder text) {
        var pieces = new ArrayList<String>();
        if (!node.text().isBlank()) {
            pieces.add(escaped(node.text()));
        }
        node.comments().forEach(comment -> pieces.add("<!--" + comment + "-->"));
        node.children()
                .forEach(child ->
                        pieces.add(infested(child, random, new StringBuilder()).toString()));
        for (var stranger : strangers()) {
            pieces.add(random.nextInt(pieces.size() + 1), stranger);
        }
        var name = node.namespace().isEmpty() ? node.name() : "n:" + node.name();
        text.append('<').append(name).append(" stranger='attribute'");
        if (!node.namespace().isEmpty()) {
            text.append(" xmlns:n='").append(node.namespace()).append("'");
        }
        node.attributes().forEach((key, value) -> {
            if (!key.startsWith("{")) {
                text.append(' ').append(key).append("='").append(escaped(value)).append("'");
            }
        });
        return text.append('>')
                .append(String.join("\n", pieces))
                .append("</")
                .append(name)
                .append('>');
    }

    private static List<String> strangers() {
        return List.of(
                "<stranger><deep a='b'>text</deep></stranger>",
                "<!-- stranger -->",
                "<o:stranger xmlns:o='" + NAMESPACE.uri() + "' o:a='b'><o:deep/></o:stranger>");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
