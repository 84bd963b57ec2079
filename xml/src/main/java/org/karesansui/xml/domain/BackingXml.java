package org.karesansui.xml.domain;

import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** One image below a disk’s own in its chain; libvirt tells, nobody writes. */
public final class BackingXml implements XmlView {
    static final Place BACKING = Place.of("backingStore");
    private static final Place SOURCE = BACKING.child("source");
    private static final Place FORMAT_PLACE = BACKING.child("format");

    private static final Property<DiskFormat> FORMAT = FORMAT_PLACE.attr("type", Spelling.word(DiskFormat::new));
    private static final Property<String> FILE = SOURCE.attr("file", Spelling.TEXT);
    private static final Property<String> DEVICE = SOURCE.attr("dev", Spelling.TEXT);

    private final XmlNode node;

    BackingXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<DiskFormat> format() {
        return FORMAT.read(node);
    }

    /** The path on the host, where the image has one. */
    public Optional<String> path() {
        return FILE.read(node).or(() -> DEVICE.read(node));
    }
}
