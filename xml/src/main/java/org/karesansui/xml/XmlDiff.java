package org.karesansui.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two documents, field by field. Children of one name are paired by what tells them apart (a disk by
 * its target, an interface by its MAC address), the rest in their order; comments and white space do not count.
 */
public final class XmlDiff {
    private final List<XmlChange> changes = new ArrayList<>();

    private XmlDiff() {}

    /** The changes that make {@code after} of {@code before}, in the order of the documents; empty if nothing differs. */
    public static List<XmlChange> between(XmlNode before, XmlNode after) {
        var diff = new XmlDiff();
        diff.compare(spelled(before), before, after);
        return List.copyOf(diff.changes);
    }

    private void compare(String path, XmlNode before, XmlNode after) {
        fields(path, before, after);
        Stream.concat(before.children().stream(), after.children().stream())
                .map(XmlDiff::spelled)
                .distinct()
                .forEach(name -> siblings(path + "/" + name, named(before, name), named(after, name)));
    }

    private void fields(String path, XmlNode before, XmlNode after) {
        var old = fields(before);
        var fresh = fields(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(fresh.keySet());
        names.forEach(name -> field(path + name, name, old.get(name), fresh.get(name)));
    }

    private void field(String path, String name, @Nullable String was, @Nullable String is) {
        if (was == null && is != null) {
            changes.add(new XmlChange.Added(path, Secrets.shown(name, is)));
        } else if (was != null && is == null) {
            changes.add(new XmlChange.Removed(path, Secrets.shown(name, was)));
        } else if (was != null && is != null && !was.equals(is)) {
            changes.add(new XmlChange.Replaced(path, Secrets.shown(name, was), Secrets.shown(name, is)));
        }
    }

    /** The attributes by what their path adds to the element's, and under the empty key the text. */
    private static Map<String, String> fields(XmlNode node) {
        var fields = new TreeMap<String, String>();
        node.attributes().forEach((name, value) -> fields.put("/@" + name, value));
        if (!node.text().isBlank()) {
            fields.put("", node.text());
        }
        return fields;
    }

    // Equal trees pair first, so that one of several nameless siblings can go without all behind it seeming to change.
    private void siblings(String path, List<XmlNode> before, List<XmlNode> after) {
        var partners = new HashMap<XmlNode, XmlNode>();
        var old = new ArrayList<>(before);
        after.forEach(node -> take(old, node::sameTree).ifPresent(same -> partners.put(node, same)));
        boolean alone = before.size() <= 1 && after.size() <= 1;
        for (var node : after) {
            if (!partners.containsKey(node)) {
                take(old, candidate -> alone || Identity.of(candidate).equals(Identity.of(node)))
                        .ifPresent(partner -> partners.put(node, partner));
            }
        }
        old.forEach(node -> changes.add(new XmlChange.Removed(path + label(node, before), value(node))));
        after.forEach(node -> changed(path, node, after, partners.get(node)));
        moved(path, before, after, partners);
    }

    private void changed(String path, XmlNode node, List<XmlNode> after, @Nullable XmlNode partner) {
        if (partner == null) {
            changes.add(new XmlChange.Added(path + label(node, after), value(node)));
            return;
        }
        compare(path + label(node, after, partner), partner, node);
    }

    // The order of siblings of one name means something: of boot devices it is all that they say.
    private void moved(String path, List<XmlNode> before, List<XmlNode> after, Map<XmlNode, XmlNode> partners) {
        var kept = after.stream().filter(partners::containsKey).toList();
        var now = kept.stream().map(partners::get).toList();
        var then = before.stream().filter(now::contains).toList();
        if (!now.equals(then)) {
            changes.add(new XmlChange.Replaced(path, labels(then, before), labels(now, before)));
        }
    }

    private static String labels(List<XmlNode> nodes, List<XmlNode> siblings) {
        return nodes.stream().map(node -> label(node, siblings)).collect(Collectors.joining(" "));
    }

    private static Optional<XmlNode> take(List<XmlNode> nodes, Predicate<XmlNode> wanted) {
        var found = nodes.stream().filter(wanted).findFirst();
        found.ifPresent(nodes::remove);
        return found;
    }

    // Where there is one only, its name says enough; devices are called by their identity even then.
    private static String label(XmlNode node, List<XmlNode> siblings, XmlNode partner) {
        boolean device =
                node.parent().filter(parent -> parent.name().equals("devices")).isPresent();
        boolean named = device && Identity.of(node).equals(Identity.of(partner));
        return siblings.size() > 1 || named ? label(node, siblings) : "";
    }

    private static String label(XmlNode node, List<XmlNode> siblings) {
        var identity = Identity.of(node);
        if (identity.isPresent()) {
            return "[" + identity.get() + "]";
        }
        return siblings.size() == 1 ? "" : "[" + (siblings.indexOf(node) + 1) + "]";
    }

    private static String value(XmlNode node) {
        boolean plain = node.children().isEmpty() && node.attributes().isEmpty();
        return plain ? node.text() : node.redacted().toXml();
    }

    private static List<XmlNode> named(XmlNode parent, String name) {
        return parent.children().stream()
                .filter(child -> spelled(child).equals(name))
                .toList();
    }

    private static String spelled(XmlNode node) {
        return node.namespace().isEmpty() ? node.name() : "{" + node.namespace() + "}" + node.name();
    }
}
