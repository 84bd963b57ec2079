package org.karesansui.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A document as a set of facts, each with the place where it stands; what an edit changed is the difference of two. */
final class Facts {
    private final TreeSet<String> facts = new TreeSet<>();

    private Facts(XmlNode root) {
        collect(root, "/" + root.name());
    }

    static Facts of(XmlNode root) {
        return new Facts(root);
    }

    /** Facts that stand in one of the two only. */
    List<String> differing(Facts other) {
        var all = new TreeSet<>(facts);
        all.addAll(other.facts);
        all.removeIf(fact -> facts.contains(fact) && other.facts.contains(fact));
        return List.copyOf(all);
    }

    /** The path of a node below its root, as the facts spell it. */
    static String path(XmlNode node) {
        return node.parent()
                .map(parent -> path(parent) + "/" + step(node, parent.children()))
                .orElse("/" + node.name());
    }

    private static String step(XmlNode node, List<XmlNode> siblings) {
        long before = siblings.stream()
                .takeWhile(sibling -> !sibling.equals(node))
                .filter(sibling -> key(sibling).equals(key(node)))
                .count();
        return key(node) + "[" + before + "]";
    }

    private static String key(XmlNode node) {
        return node.namespace().isEmpty() || node.namespace().contains("karesansui.org")
                ? node.name()
                : "{" + node.namespace() + "}" + node.name();
    }

    private void collect(XmlNode node, String path) {
        facts.add(path);
        node.attributes().forEach((name, value) -> facts.add(path + "/@" + name + "=" + value));
        if (!node.text().isBlank()) {
            facts.add(path + "/#" + node.text());
        }
        node.comments().forEach(comment -> facts.add(path + "/!" + comment));
        Map<String, Integer> counts = new HashMap<>();
        for (var child : node.children()) {
            int index = counts.merge(key(child), 1, Integer::sum) - 1;
            collect(child, path + "/" + key(child) + "[" + index + "]");
        }
    }
}
