package org.karesansui.xml.network;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** Settings that interfaces of guests pick by name. */
public final class PortGroupXml implements XmlView {
    static final Place GROUP = Place.of("portgroup", "vlan", "virtualport", "bandwidth");
    private static final Place VLAN = GROUP.child("vlan", "tag");
    private static final Place TAG = VLAN.child("tag");

    public static final Property<String> NAME = GROUP.attr("name", Spelling.TEXT);
    public static final Property<Boolean> DEFAULT = GROUP.attr("default", Spelling.YES_NO);
    public static final Property<Integer> VLAN_ID = TAG.attr("id", Spelling.INTEGER);

    public static final List<Property<?>> PROPERTIES = List.of(NAME, DEFAULT, VLAN_ID);

    private final XmlNode node;

    public PortGroupXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public String name() {
        return NAME.require(node);
    }

    public PortGroupXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    public Optional<Boolean> isDefault() {
        return DEFAULT.read(node);
    }

    public PortGroupXml isDefault(boolean value) {
        DEFAULT.write(node, value);
        return this;
    }

    /** 0 to 4095. */
    public Optional<Integer> vlan() {
        return VLAN_ID.read(node);
    }

    public PortGroupXml vlan(int value) {
        VLAN_ID.write(node, value);
        return this;
    }
}
