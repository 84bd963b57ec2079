package org.karesansui.xml;

import java.util.Optional;

/** One difference between two documents, for people. Passwords are never in it. */
public sealed interface XmlChange {
    /**
     * Where it is, with devices and the like named by what tells them apart:
     * {@code domain/devices/disk[vda]/driver/@cache}.
     */
    String path();

    Optional<String> before();

    Optional<String> after();

    /** @param value the text of an attribute or of an element without children, else the element as XML */
    record Added(String path, String value) implements XmlChange {
        @Override
        public Optional<String> before() {
            return Optional.empty();
        }

        @Override
        public Optional<String> after() {
            return Optional.of(value);
        }
    }

    /** @param value as of {@link Added} */
    record Removed(String path, String value) implements XmlChange {
        @Override
        public Optional<String> before() {
            return Optional.of(value);
        }

        @Override
        public Optional<String> after() {
            return Optional.empty();
        }
    }

    record Replaced(String path, String was, String is) implements XmlChange {
        @Override
        public Optional<String> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<String> after() {
            return Optional.of(is);
        }
    }
}
