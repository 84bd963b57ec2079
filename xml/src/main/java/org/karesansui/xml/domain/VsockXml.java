package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A socket between host and guest. */
public final class VsockXml implements DeviceXml {
    static final Place VSOCK = Place.of("vsock", "cid", "alias", "acpi", "address");
    private static final Place CID_PLACE = VSOCK.child("cid");

    public static final Property<String> MODEL = VSOCK.attr("model", Spelling.TEXT);
    public static final Property<Boolean> AUTOMATIC = CID_PLACE.attr("auto", Spelling.YES_NO);
    public static final Property<Long> CONTEXT = CID_PLACE.attr("address", Spelling.LONG);
    public static final Property<String> ALIAS = VSOCK.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(MODEL, AUTOMATIC, CONTEXT, ALIAS);

    public static VsockXml create() {
        return new VsockXml(XmlNode.create("vsock")).model("virtio").automatic(true);
    }

    private final XmlNode node;

    public VsockXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<String> model() {
        return MODEL.read(node);
    }

    public VsockXml model(String value) {
        MODEL.write(node, value);
        return this;
    }

    /** Whether libvirt chooses the number. */
    public Optional<Boolean> automatic() {
        return AUTOMATIC.read(node);
    }

    public VsockXml automatic(boolean value) {
        AUTOMATIC.write(node, value);
        return this;
    }

    /** The guest’s number, from 3. */
    public Optional<Long> context() {
        return CONTEXT.read(node);
    }

    public VsockXml context(long value) {
        CONTEXT.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public VsockXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
