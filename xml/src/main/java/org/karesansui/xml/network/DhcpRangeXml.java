package org.karesansui.xml.network;

import java.util.List;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** Addresses that a network gives out. */
public final class DhcpRangeXml implements XmlView {
    static final Place RANGE = Place.of("range", "lease");

    public static final Property<String> START = RANGE.attr("start", Spelling.TEXT);
    public static final Property<String> END = RANGE.attr("end", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(START, END);

    private final XmlNode node;

    public DhcpRangeXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public String start() {
        return START.require(node);
    }

    public DhcpRangeXml start(String value) {
        START.write(node, value);
        return this;
    }

    public String end() {
        return END.require(node);
    }

    public DhcpRangeXml end(String value) {
        END.write(node, value);
        return this;
    }
}
