package org.karesansui.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        var old = before.attributes();
        var fresh = after.attributes();
        var names = new TreeSet<>(old.keySet());
        names.addAll(fresh.keySet());
        for (var name : names) {
            field(path + "/@" + name, name, Optional.ofNullable(old.get(name)), Optional.ofNullable(fresh.get(name)));
        }
        field(path, "", spoken(before), spoken(after));
        Stream.concat(before.children().stream(), after.children().stream())
                .map(XmlDiff::spelled)
                .distinct()
                .forEach(name -> siblings(path + "/" + name, named(before, name), named(after, name)));
    }

    private void field(String path, String attribute, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return;
        }
        var was = before.map(value -> Secrets.shown(attribute, value));
        var is = after.map(value -> Secrets.shown(attribute, value));
        if (was.isPresent() && is.isPresent()) {
            changes.add(new XmlChange.Replaced(path, was.get(), is.get()));
        } else {
            was.ifPresent(value -> changes.add(new XmlChange.Removed(path, value)));
            is.ifPresent(value -> changes.add(new XmlChange.Added(path, value)));
        }
    }

    // Equal trees pair first, so that one of several nameless siblings can go without all behind it seeming to change.
    private void siblings(String path, List<XmlNode> before, List<XmlNode> after) {
        var old = new ArrayList<>(before);
        var fresh = new ArrayList<>(after);
        for (var node : after) {
            take(old, node::sameTree).ifPresent(same -> fresh.remove(node));
        }
        boolean alone = before.size() <= 1 && after.size() <= 1;
        for (var node : List.copyOf(fresh)) {
            take(old, candidate -> alone || Identity.of(candidate).equals(Identity.of(node)))
                    .ifPresent(partner -> {
                        fresh.remove(node);
                        compare(path + label(node, after, partner), partner, node);
                    });
        }
        old.forEach(node -> changes.add(new XmlChange.Removed(path + label(node, before), value(node))));
        fresh.forEach(node -> changes.add(new XmlChange.Added(path + label(node, after), value(node))));
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

    private static Optional<String> spoken(XmlNode node) {
        return Optional.of(node.text()).filter(text -> !text.isBlank());
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
