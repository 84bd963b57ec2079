package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A controller to which other devices are plugged. Its identity is its type and index. */
public final class ControllerXml implements DeviceXml {
    static final Place CONTROLLER =
            Place.of("controller", "driver", "master", "pcihole64", "model", "target", "alias", "acpi", "address");
    private static final Place DRIVER = CONTROLLER.child("driver");

    public static final Property<ControllerType> TYPE = CONTROLLER.attr("type", Spelling.word(ControllerType::new));
    public static final Property<Integer> INDEX = CONTROLLER.attr("index", Spelling.INTEGER);
    public static final Property<String> MODEL = CONTROLLER.attr("model", Spelling.TEXT);
    public static final Property<Integer> PORTS = CONTROLLER.attr("ports", Spelling.INTEGER);
    public static final Property<Integer> VECTORS = CONTROLLER.attr("vectors", Spelling.INTEGER);
    public static final Property<Integer> QUEUES = DRIVER.attr("queues", Spelling.INTEGER);
    public static final Property<String> ALIAS = CONTROLLER.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(TYPE, INDEX, MODEL, PORTS, VECTORS, QUEUES, ALIAS);

    public static ControllerXml create(ControllerType type, String model) {
        return new ControllerXml(XmlNode.create("controller")).type(type).model(model);
    }

    private final XmlNode node;

    public ControllerXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public ControllerType type() {
        return TYPE.require(node);
    }

    public ControllerXml type(ControllerType value) {
        TYPE.write(node, value);
        return this;
    }

    /** From 0, for each type; libvirt fills it in. */
    public Optional<Integer> index() {
        return INDEX.read(node);
    }

    public ControllerXml index(int value) {
        INDEX.write(node, value);
        return this;
    }

    /** {@code virtio-scsi}, {@code qemu-xhci}, {@code pcie-root-port} … */
    public Optional<String> model() {
        return MODEL.read(node);
    }

    public ControllerXml model(String value) {
        MODEL.write(node, value);
        return this;
    }

    public Optional<Integer> ports() {
        return PORTS.read(node);
    }

    public ControllerXml ports(int value) {
        PORTS.write(node, value);
        return this;
    }

    public Optional<Integer> vectors() {
        return VECTORS.read(node);
    }

    public ControllerXml vectors(int value) {
        VECTORS.write(node, value);
        return this;
    }

    public Optional<Integer> queues() {
        return QUEUES.read(node);
    }

    public ControllerXml queues(int value) {
        QUEUES.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public ControllerXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    @Override
    public String identity() {
        return type().word() + index().orElse(0);
    }
}
