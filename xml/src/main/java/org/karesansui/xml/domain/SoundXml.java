package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A sound card. */
public final class SoundXml implements DeviceXml {
    static final Place SOUND = Place.of("sound", "codec", "audio", "alias", "acpi", "address");

    public static final Property<SoundModel> MODEL = SOUND.attr("model", Spelling.word(SoundModel::new));
    public static final Property<String> ALIAS = SOUND.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(MODEL, ALIAS);

    public static SoundXml create(SoundModel model) {
        return new SoundXml(XmlNode.create("sound")).model(model);
    }

    private final XmlNode node;

    public SoundXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public SoundModel model() {
        return MODEL.require(node);
    }

    public SoundXml model(SoundModel value) {
        MODEL.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public SoundXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
