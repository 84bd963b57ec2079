package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A watchdog. */
public final class WatchdogXml implements DeviceXml {
    static final Place WATCHDOG = Place.of("watchdog", "alias", "acpi", "address");

    public static final Property<WatchdogModel> MODEL = WATCHDOG.attr("model", Spelling.word(WatchdogModel::new));
    public static final Property<WatchdogAction> ACTION = WATCHDOG.attr("action", Spelling.word(WatchdogAction::new));
    public static final Property<String> ALIAS = WATCHDOG.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(MODEL, ACTION, ALIAS);

    public static WatchdogXml create(WatchdogModel model, WatchdogAction action) {
        return new WatchdogXml(XmlNode.create("watchdog")).model(model).action(action);
    }

    private final XmlNode node;

    public WatchdogXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public WatchdogModel model() {
        return MODEL.require(node);
    }

    public WatchdogXml model(WatchdogModel value) {
        MODEL.write(node, value);
        return this;
    }

    /** libvirt’s default is a reset. */
    public Optional<WatchdogAction> action() {
        return ACTION.read(node);
    }

    public WatchdogXml action(WatchdogAction value) {
        ACTION.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public WatchdogXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }
}
