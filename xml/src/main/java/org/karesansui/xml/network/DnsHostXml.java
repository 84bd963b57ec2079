package org.karesansui.xml.network;

import java.util.List;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** Names that a network’s DNS answers with one address. */
public final class DnsHostXml implements XmlView {
    static final Place HOST = Place.of("host", "hostname");

    public static final Property<String> ADDRESS = HOST.attr("ip", Spelling.TEXT);
    public static final Property<List<String>> NAMES = HOST.list("hostname", "", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(ADDRESS, NAMES);

    private final XmlNode node;

    public DnsHostXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public String address() {
        return ADDRESS.require(node);
    }

    public DnsHostXml address(String value) {
        ADDRESS.write(node, value);
        return this;
    }

    public List<String> names() {
        return NAMES.require(node);
    }

    public DnsHostXml names(List<String> values) {
        NAMES.write(node, values);
        return this;
    }
}
