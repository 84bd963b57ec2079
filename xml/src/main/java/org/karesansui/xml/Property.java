package org.karesansui.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a view reads and writes: its place and its spelling. Views keep theirs as constants, list them in
 * {@code PROPERTIES} (so that the tests can show that none was forgotten), and wrap each in a reading and a writing
 * method.
 */
public sealed interface Property<T> {
    Place place();

    /** The place, from the view's element: {@code disk/driver/@cache}. */
    String path();

    /** @throws XmlException if something stands there that is no such value */
    Optional<T> read(XmlNode view);

    /** Writes the value, and makes the elements above it where they are missing. */
    void write(XmlNode view, T value);

    /** Removes the value, and the elements above it that hold nothing then. */
    void clear(XmlNode view);

    /** @throws XmlException if it is missing */
    default T require(XmlNode view) {
        return read(view).orElseThrow(() -> new XmlException("%s is missing".formatted(path())));
    }

    record Attribute<T>(Place place, String name, Spelling<T> spelling) implements Property<T> {
        @Override
        public String path() {
            return place.path() + "/@" + name;
        }

        @Override
        public Optional<T> read(XmlNode view) {
            return place.find(view).flatMap(node -> node.attr(name)).map(text -> spelled(this, spelling, text));
        }

        @Override
        public void write(XmlNode view, T value) {
            place.ensure(view).attr(name, spelling.write().apply(value));
        }

        @Override
        public void clear(XmlNode view) {
            place.find(view).ifPresent(node -> node.removeAttr(name));
            place.prune(view);
        }
    }

    record Text<T>(Place place, Spelling<T> spelling) implements Property<T> {
        @Override
        public String path() {
            return place.path();
        }

        @Override
        public Optional<T> read(XmlNode view) {
            return place.find(view)
                    .map(XmlNode::text)
                    .filter(text -> !text.isEmpty())
                    .map(text -> spelled(this, spelling, text));
        }

        @Override
        public void write(XmlNode view, T value) {
            place.ensure(view).text(spelling.write().apply(value));
        }

        @Override
        public void clear(XmlNode view) {
            place.find(view).ifPresent(node -> node.text(""));
            place.prune(view);
        }
    }

    record Presence(Place place) implements Property<Boolean> {
        @Override
        public String path() {
            return place.path();
        }

        @Override
        public Optional<Boolean> read(XmlNode view) {
            return Optional.of(place.find(view).isPresent());
        }

        @Override
        public void write(XmlNode view, Boolean value) {
            if (value) {
                place.ensure(view);
            } else {
                place.remove(view);
            }
        }

        @Override
        public void clear(XmlNode view) {
            place.remove(view);
        }
    }

    record Amount(Place place, String unit) implements Property<Bytes> {
        @Override
        public String path() {
            return place.path();
        }

        @Override
        public Optional<Bytes> read(XmlNode view) {
            return place.find(view).filter(node -> !node.text().isBlank()).map(node -> {
                var spelling = new Spelling<>(
                        text -> Bytes.of(
                                new BigDecimal(text.strip()), node.attr("unit").orElse(unit)),
                        Bytes::toString);
                return spelled(this, spelling, node.text());
            });
        }

        // In the unit of libvirt's own output, so that what we wrote and what it dumps do not differ.
        @Override
        public void write(XmlNode view, Bytes value) {
            boolean inKib = unit.equals("KiB") && value.value() % 1024 == 0;
            place.ensure(view)
                    .attr("unit", inKib ? "KiB" : "bytes")
                    .text(Long.toString(inKib ? value.kib() : value.value()));
        }

        @Override
        public void clear(XmlNode view) {
            place.find(view).ifPresent(node -> {
                node.text("");
                node.removeAttr("unit");
            });
            place.prune(view);
        }
    }

    record Values<T>(Place place, String child, String attribute, Spelling<T> spelling) implements Property<List<T>> {
        @Override
        public String path() {
            return place.path() + "/" + child + (attribute.isEmpty() ? "" : "/@" + attribute);
        }

        @Override
        public Optional<List<T>> read(XmlNode view) {
            return Optional.of(nodes(view).stream()
                    .flatMap(node -> spelling(node).stream())
                    .map(text -> spelled(this, spelling, text))
                    .toList());
        }

        // A child whose value stays is moved, not made anew: it may hold more than we know.
        @Override
        public void write(XmlNode view, List<T> values) {
            var old = new ArrayList<>(nodes(view));
            var kept = new ArrayList<XmlNode>();
            for (var value : values) {
                var text = spelling.write().apply(value);
                var same = old.stream()
                        .filter(node -> spelling(node).filter(text::equals).isPresent())
                        .findFirst();
                same.ifPresent(old::remove);
                kept.add(same.orElseGet(() -> spell(place.ensure(view).add(child, place.order()), text)));
            }
            old.forEach(XmlNode::remove);
            if (!nodes(view).equals(kept)) {
                var above = place.ensure(view);
                kept.forEach(node -> above.moveBehindItsKind(node));
            }
            place.prune(view);
        }

        @Override
        public void clear(XmlNode view) {
            write(view, List.of());
        }

        private List<XmlNode> nodes(XmlNode view) {
            return place.find(view).map(node -> node.children(child)).orElse(List.of());
        }

        private Optional<String> spelling(XmlNode node) {
            return attribute.isEmpty() ? Optional.of(node.text()) : node.attr(attribute);
        }

        private XmlNode spell(XmlNode node, String text) {
            return attribute.isEmpty() ? node.text(text) : node.attr(attribute, text);
        }
    }

    private static <T> T spelled(Property<?> property, Spelling<T> spelling, String text) {
        try {
            return spelling.read().apply(text);
        } catch (IllegalArgumentException e) {
            throw new XmlException(
                    "%s does not hold what libvirt writes there: %s".formatted(property.path(), e.getMessage()));
        }
    }
}
