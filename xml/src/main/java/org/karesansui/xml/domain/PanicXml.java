package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A device by which a guest says that it crashed; without it a crash is not seen. */
public final class PanicXml implements DeviceXml {
    static final Place PANIC = Place.of("panic", "alias", "address");

    public static final Property<PanicModel> MODEL = PANIC.attr("model", Spelling.word(PanicModel::new));
    public static final Property<String> ALIAS = PANIC.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(MODEL, ALIAS);

    public static PanicXml create(PanicModel model) {
        return new PanicXml(XmlNode.create("panic")).model(model);
    }

    private final XmlNode node;

    public PanicXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<PanicModel> model() {
        return MODEL.read(node);
    }

    public PanicXml model(PanicModel value) {
        MODEL.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public PanicXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
