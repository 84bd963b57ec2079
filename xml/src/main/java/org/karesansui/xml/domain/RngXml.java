package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A random number generator. */
public final class RngXml implements DeviceXml {
    static final Place RNG = Place.of("rng", "rate", "backend", "driver", "alias", "acpi", "address");
    private static final Place RATE = RNG.child("rate");
    private static final Place BACKEND_PLACE = RNG.child("backend");

    public static final Property<String> MODEL = RNG.attr("model", Spelling.TEXT);
    public static final Property<RngBackend> BACKEND = BACKEND_PLACE.attr("model", Spelling.word(RngBackend::new));
    public static final Property<String> DEVICE = BACKEND_PLACE.text(Spelling.TEXT);
    public static final Property<Integer> RATE_BYTES = RATE.attr("bytes", Spelling.INTEGER);
    public static final Property<Integer> RATE_PERIOD = RATE.attr("period", Spelling.INTEGER);
    public static final Property<String> ALIAS = RNG.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(MODEL, BACKEND, DEVICE, RATE_BYTES, RATE_PERIOD, ALIAS);

    /** A guest with an empty entropy pool waits at its first boot, so every guest gets one. */
    public static RngXml virtio() {
        return new RngXml(XmlNode.create("rng"))
                .model("virtio")
                .backend(RngBackend.RANDOM)
                .device("/dev/urandom");
    }

    private final XmlNode node;

    public RngXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public String model() {
        return MODEL.require(node);
    }

    public RngXml model(String value) {
        MODEL.write(node, value);
        return this;
    }

    public Optional<RngBackend> backend() {
        return BACKEND.read(node);
    }

    public RngXml backend(RngBackend value) {
        BACKEND.write(node, value);
        return this;
    }

    /** The device of the host; for {@link RngBackend#RANDOM}. */
    public Optional<String> device() {
        return DEVICE.read(node);
    }

    public RngXml device(String value) {
        DEVICE.write(node, value);
        return this;
    }

    /** How many bytes the guest may take each {@link #ratePeriod()}. */
    public Optional<Integer> rateBytes() {
        return RATE_BYTES.read(node);
    }

    public RngXml rateBytes(int value) {
        RATE_BYTES.write(node, value);
        return this;
    }

    /** In milliseconds; libvirt’s default is 1000. */
    public Optional<Integer> ratePeriod() {
        return RATE_PERIOD.read(node);
    }

    public RngXml ratePeriod(int value) {
        RATE_PERIOD.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public RngXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
