package org.karesansui.xml;

import java.util.List;
import java.util.Optional;

/** What tells an element apart from its siblings of the same name, in any of libvirt's documents. */
final class Identity {
    /** The best first. An empty child means the element itself. */
    private static final List<Key> KEYS = List.of(
            new Key("mac", "address"),
            new Key("target", "dev"),
            new Key("target", "dir"),
            new Key("target", "name"),
            new Key("", "name"),
            new Key("", "mac"),
            new Key("", "ip"),
            new Key("", "address"),
            new Key("", "start"),
            new Key("", "dev"),
            new Key("", "path"));

    private Identity() {}

    static Optional<String> of(XmlNode node) {
        return KEYS.stream().flatMap(key -> key.in(node).stream()).findFirst();
    }

    private record Key(String child, String attribute) {
        Optional<String> in(XmlNode node) {
            return (child.isEmpty() ? Optional.of(node) : node.child(child)).flatMap(found -> found.attr(attribute));
        }
    }
}
