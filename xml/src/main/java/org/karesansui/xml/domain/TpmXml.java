package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A Trusted Platform Module. */
public final class TpmXml implements DeviceXml {
    static final Place TPM = Place.of("tpm", "backend", "alias", "address");
    private static final Place BACKEND_PLACE = TPM.child("backend", "encryption", "device", "active_pcr_banks");

    public static final Property<TpmModel> MODEL = TPM.attr("model", Spelling.word(TpmModel::new));
    public static final Property<TpmBackend> BACKEND = BACKEND_PLACE.attr("type", Spelling.word(TpmBackend::new));
    public static final Property<String> VERSION = BACKEND_PLACE.attr("version", Spelling.TEXT);
    public static final Property<Boolean> PERSISTENT = BACKEND_PLACE.attr("persistent_state", Spelling.YES_NO);
    public static final Property<String> DEVICE = BACKEND_PLACE.child("device").attr("path", Spelling.TEXT);
    public static final Property<String> ALIAS = TPM.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(MODEL, BACKEND, VERSION, PERSISTENT, DEVICE, ALIAS);

    /** A software TPM 2.0, which needs swtpm on the host. */
    public static TpmXml emulated(TpmModel model) {
        return new TpmXml(XmlNode.create("tpm"))
                .model(model)
                .backend(TpmBackend.EMULATOR)
                .version("2.0");
    }

    private final XmlNode node;

    public TpmXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<TpmModel> model() {
        return MODEL.read(node);
    }

    public TpmXml model(TpmModel value) {
        MODEL.write(node, value);
        return this;
    }

    public Optional<TpmBackend> backend() {
        return BACKEND.read(node);
    }

    public TpmXml backend(TpmBackend value) {
        BACKEND.write(node, value);
        return this;
    }

    /** {@code 1.2} or {@code 2.0}. */
    public Optional<String> version() {
        return VERSION.read(node);
    }

    public TpmXml version(String value) {
        VERSION.write(node, value);
        return this;
    }

    /** Whether its state is kept when the guest is undefined by being transient. */
    public Optional<Boolean> persistent() {
        return PERSISTENT.read(node);
    }

    public TpmXml persistent(boolean value) {
        PERSISTENT.write(node, value);
        return this;
    }

    /** The device of the host; for {@link TpmBackend#PASSTHROUGH}. */
    public Optional<String> device() {
        return DEVICE.read(node);
    }

    public TpmXml device(String value) {
        DEVICE.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public TpmXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
