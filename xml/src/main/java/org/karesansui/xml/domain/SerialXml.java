package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A serial port. Its identity is its number. */
public final class SerialXml implements DeviceXml {
    static final Place SERIAL = Place.of("serial", "source", "protocol", "target", "log", "alias", "address");
    private static final Place SOURCE = SERIAL.child("source");
    private static final Place TARGET = SERIAL.child("target", "model");

    public static final Property<CharacterType> TYPE = SERIAL.attr("type", Spelling.word(CharacterType::new));
    public static final Property<String> PATH = SOURCE.attr("path", Spelling.TEXT);
    public static final Property<String> TARGET_TYPE = TARGET.attr("type", Spelling.TEXT);
    public static final Property<Integer> PORT = TARGET.attr("port", Spelling.INTEGER);
    public static final Property<String> ALIAS = SERIAL.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(TYPE, PATH, TARGET_TYPE, PORT, ALIAS);

    /** A port whose other end is a terminal on the host, which libvirt opens for who asks. */
    public static SerialXml terminal(int port) {
        return new SerialXml(XmlNode.create("serial")).type(CharacterType.PTY).port(port);
    }

    private final XmlNode node;

    public SerialXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public CharacterType type() {
        return TYPE.require(node);
    }

    public SerialXml type(CharacterType value) {
        TYPE.write(node, value);
        return this;
    }

    /** The file, socket or terminal at the host’s end; libvirt fills it in while the guest runs. */
    public Optional<String> path() {
        return PATH.read(node);
    }

    public SerialXml path(String value) {
        PATH.write(node, value);
        return this;
    }

    /** {@code isa-serial}, {@code usb-serial}, {@code system-serial} … */
    public Optional<String> targetType() {
        return TARGET_TYPE.read(node);
    }

    public SerialXml targetType(String value) {
        TARGET_TYPE.write(node, value);
        return this;
    }

    /** From 0. */
    public Optional<Integer> port() {
        return PORT.read(node);
    }

    public SerialXml port(int value) {
        PORT.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public SerialXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    @Override
    public String identity() {
        return "serial" + port().orElse(0);
    }
}
