package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A keyboard, mouse or tablet. */
public final class InputXml implements DeviceXml {
    static final Place INPUT = Place.of("input", "driver", "source", "alias", "acpi", "address");

    public static final Property<InputType> TYPE = INPUT.attr("type", Spelling.word(InputType::new));
    public static final Property<InputBus> BUS = INPUT.attr("bus", Spelling.word(InputBus::new));
    public static final Property<String> MODEL = INPUT.attr("model", Spelling.TEXT);
    public static final Property<String> EVENT_DEVICE = INPUT.child("source").attr("evdev", Spelling.TEXT);
    public static final Property<String> ALIAS = INPUT.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(TYPE, BUS, MODEL, EVENT_DEVICE, ALIAS);

    /** A tablet sends absolute positions, so that the pointer of a VNC viewer stays with the guest's own. */
    public static InputXml create(InputType type, InputBus bus) {
        return new InputXml(XmlNode.create("input")).type(type).bus(bus);
    }

    private final XmlNode node;

    public InputXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public InputType type() {
        return TYPE.require(node);
    }

    public InputXml type(InputType value) {
        TYPE.write(node, value);
        return this;
    }

    public Optional<InputBus> bus() {
        return BUS.read(node);
    }

    public InputXml bus(InputBus value) {
        BUS.write(node, value);
        return this;
    }

    public Optional<String> model() {
        return MODEL.read(node);
    }

    public InputXml model(String value) {
        MODEL.write(node, value);
        return this;
    }

    /** The device of the host that is passed through. */
    public Optional<String> eventDevice() {
        return EVENT_DEVICE.read(node);
    }

    public InputXml eventDevice(String value) {
        EVENT_DEVICE.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public InputXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
