package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A console. The first is most often the first serial port again; its identity is its kind and number. */
public final class ConsoleXml implements DeviceXml {
    static final Place CONSOLE = Place.of("console", "source", "protocol", "target", "log", "alias", "address");
    private static final Place SOURCE = CONSOLE.child("source");
    private static final Place TARGET = CONSOLE.child("target", "model");

    public static final Property<CharacterType> TYPE = CONSOLE.attr("type", Spelling.word(CharacterType::new));
    public static final Property<String> PATH = SOURCE.attr("path", Spelling.TEXT);
    public static final Property<String> TARGET_TYPE = TARGET.attr("type", Spelling.TEXT);
    public static final Property<Integer> PORT = TARGET.attr("port", Spelling.INTEGER);
    public static final Property<String> ALIAS = CONSOLE.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(TYPE, PATH, TARGET_TYPE, PORT, ALIAS);

    /** The console that is the first serial port. */
    public static ConsoleXml serial() {
        return new ConsoleXml(XmlNode.create("console"))
                .type(CharacterType.PTY)
                .targetType("serial")
                .port(0);
    }

    private final XmlNode node;

    public ConsoleXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public CharacterType type() {
        return TYPE.require(node);
    }

    public ConsoleXml type(CharacterType value) {
        TYPE.write(node, value);
        return this;
    }

    /** The file, socket or terminal at the host’s end; libvirt fills it in while the guest runs. */
    public Optional<String> path() {
        return PATH.read(node);
    }

    public ConsoleXml path(String value) {
        PATH.write(node, value);
        return this;
    }

    /** {@code serial}, {@code virtio} … */
    public Optional<String> targetType() {
        return TARGET_TYPE.read(node);
    }

    public ConsoleXml targetType(String value) {
        TARGET_TYPE.write(node, value);
        return this;
    }

    /** From 0. */
    public Optional<Integer> port() {
        return PORT.read(node);
    }

    public ConsoleXml port(int value) {
        PORT.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public ConsoleXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    @Override
    public String identity() {
        return targetType().orElse("serial") + port().orElse(0);
    }
}
