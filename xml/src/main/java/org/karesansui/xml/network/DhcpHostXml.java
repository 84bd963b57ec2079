package org.karesansui.xml.network;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** An address that a network keeps for one host. Its {@link #toXml()} is what virNetworkUpdate takes. */
public final class DhcpHostXml implements XmlView {
    static final Place HOST = Place.of("host", "lease");

    public static final Property<MacAddress> MAC = HOST.attr("mac", Spelling.MAC);
    public static final Property<String> CLIENT = HOST.attr("id", Spelling.TEXT);
    public static final Property<String> NAME = HOST.attr("name", Spelling.TEXT);
    public static final Property<String> ADDRESS = HOST.attr("ip", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(MAC, CLIENT, NAME, ADDRESS);

    private final XmlNode node;

    public DhcpHostXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<MacAddress> mac() {
        return MAC.read(node);
    }

    public DhcpHostXml mac(MacAddress value) {
        MAC.write(node, value);
        return this;
    }

    /** The client identifier (DUID) of IPv6. */
    public Optional<String> client() {
        return CLIENT.read(node);
    }

    public DhcpHostXml client(String value) {
        CLIENT.write(node, value);
        return this;
    }

    public Optional<String> name() {
        return NAME.read(node);
    }

    public DhcpHostXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    public String address() {
        return ADDRESS.require(node);
    }

    public DhcpHostXml address(String value) {
        ADDRESS.write(node, value);
        return this;
    }
}
