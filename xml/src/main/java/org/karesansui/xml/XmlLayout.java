package org.karesansui.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Where a new element stands among its siblings, and the white space that keeps the document readable around it. */
final class XmlLayout {
    private XmlLayout() {}

    static List<Node> nodes(Node parent) {
        var nodes = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    static boolean isText(Node node) {
        return node instanceof Text;
    }

    static boolean isBlank(Node node) {
        return isText(node) && node.getNodeValue().isBlank();
    }

    static void place(Element parent, Element fresh, List<String> order) {
        var siblings = nodes(parent).stream().filter(node -> !isText(node)).toList();
        var before = siblings.stream()
                .filter(node -> isBehind(node, fresh, order))
                .findFirst()
                .orElse(null);
        var after = predecessor(siblings, fresh, order);
        if (after != null) {
            insertAfter(parent, fresh, after);
        } else if (before != null) {
            insertBefore(parent, fresh, withItsComments(before));
        } else if (!siblings.isEmpty()) {
            insertAfter(parent, fresh, siblings.getLast());
        } else {
            insertAlone(parent, fresh);
        }
    }

    /** Moves the lines inside a copy as far to the right as the copy itself stands from where its original stood. */
    static void indentLike(Element original, Element copy) {
        var from = ownIndent(original);
        var to = ownIndent(copy);
        if (from != null && to != null) {
            indent(copy, from, to);
        }
    }

    static void remove(Element element) {
        if (!(element.getParentNode() instanceof Element parent)) {
            throw new XmlException("The root element cannot be removed");
        }
        var blank = element.getPreviousSibling();
        if (blank != null && isBlank(blank)) {
            parent.removeChild(blank);
        }
        parent.removeChild(element);
        if (nodes(parent).stream().allMatch(XmlLayout::isBlank)) {
            nodes(parent).forEach(parent::removeChild);
        }
    }

    // The last of the same name; else the last of those that the order puts in front of it.
    private static @Nullable Node predecessor(List<Node> siblings, Element fresh, List<String> order) {
        var reversed = siblings.reversed();
        return reversed.stream()
                .filter(node -> isAkin(node, fresh) && node.getLocalName().equals(fresh.getLocalName()))
                .findFirst()
                .or(() -> reversed.stream()
                        .filter(node -> isAhead(node, fresh, order))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isAhead(Node node, Element fresh, List<String> order) {
        int mine = order.indexOf(fresh.getLocalName());
        return mine >= 0
                && isAkin(node, fresh)
                && order.contains(node.getLocalName())
                && order.indexOf(node.getLocalName()) < mine;
    }

    private static boolean isBehind(Node node, Element fresh, List<String> order) {
        int mine = order.indexOf(fresh.getLocalName());
        return mine >= 0 && isAkin(node, fresh) && order.indexOf(node.getLocalName()) > mine;
    }

    private static boolean isAkin(Node node, Element fresh) {
        return node instanceof Element && Objects.equals(node.getNamespaceURI(), fresh.getNamespaceURI());
    }

    // A comment directly in front of an element speaks of that element.
    private static Node withItsComments(Node node) {
        var first = node;
        for (var previous = node.getPreviousSibling(); previous != null; previous = previous.getPreviousSibling()) {
            if (previous.getNodeType() == Node.COMMENT_NODE) {
                first = previous;
            } else if (!isBlank(previous)) {
                return first;
            }
        }
        return first;
    }

    private static void indent(Node parent, String from, String to) {
        for (var node : nodes(parent)) {
            if (isBlank(node)) {
                node.setNodeValue(node.getNodeValue().replace(from, to));
            }
            indent(node, from, to);
        }
    }

    private static @Nullable String ownIndent(Element element) {
        return element.getParentNode() instanceof Element ? indentOf(element) : "\n";
    }

    private static void insertAfter(Element parent, Element fresh, Node after) {
        var indent = indentOf(after);
        parent.insertBefore(fresh, after.getNextSibling());
        if (indent != null) {
            parent.insertBefore(text(parent, indent), fresh);
        }
    }

    private static void insertBefore(Element parent, Element fresh, Node before) {
        var indent = indentOf(before);
        parent.insertBefore(fresh, before);
        if (indent != null) {
            parent.insertBefore(text(parent, indent), before);
        }
    }

    private static void insertAlone(Element parent, Element fresh) {
        var indent = ownIndent(parent);
        var onlyBlank = nodes(parent).stream().allMatch(XmlLayout::isBlank);
        if (indent == null || !onlyBlank) {
            parent.appendChild(fresh);
            return;
        }
        nodes(parent).forEach(parent::removeChild);
        parent.appendChild(text(parent, indent + "  "));
        parent.appendChild(fresh);
        parent.appendChild(text(parent, indent));
    }

    // The line break and spaces in front of a node; null in a document that is written on one line.
    private static @Nullable String indentOf(Node node) {
        var previous = node.getPreviousSibling();
        if (previous == null || !isBlank(previous)) {
            return null;
        }
        var blank = previous.getNodeValue();
        int lineBreak = blank.lastIndexOf('\n');
        return lineBreak < 0 ? null : blank.substring(lineBreak);
    }

    private static Text text(Element parent, String value) {
        return parent.getOwnerDocument().createTextNode(value);
    }
}
