package org.karesansui.xml;

import java.util.List;
import java.util.function.Function;

/**
 * A view under test.
 *
 * @param document the fixtures in which it is edited: {@code NAME-in.xml} holds all that it knows, {@code NAME-bare.xml}
 *     as little as can be
 * @param view finds it below the root
 */
public record Subject<V extends XmlView>(
        String name, String document, Function<XmlNode, V> view, List<Property<?>> properties, List<Edit<V>> edits) {
    public Subject {
        properties = List.copyOf(properties);
        edits = List.copyOf(edits);
    }

    @Override
    public String toString() {
        return name;
    }
}
