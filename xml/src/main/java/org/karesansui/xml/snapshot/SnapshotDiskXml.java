package org.karesansui.xml.snapshot;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;
import org.karesansui.xml.domain.DiskFormat;

/** What a snapshot keeps of one disk. */
public final class SnapshotDiskXml implements XmlView {
    static final Place DISK = Place.of("disk", "driver", "source");

    public static final Property<String> TARGET = DISK.attr("name", Spelling.TEXT);
    public static final Property<SnapshotPlace> PLACE = DISK.attr("snapshot", Spelling.word(SnapshotPlace::new));
    public static final Property<DiskFormat> FORMAT = DISK.child("driver").attr("type", Spelling.word(DiskFormat::new));
    public static final Property<String> FILE = DISK.child("source").attr("file", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(TARGET, PLACE, FORMAT, FILE);

    private final XmlNode node;

    public SnapshotDiskXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public String target() {
        return TARGET.require(node);
    }

    public SnapshotDiskXml target(String value) {
        TARGET.write(node, value);
        return this;
    }

    public Optional<SnapshotPlace> place() {
        return PLACE.read(node);
    }

    public SnapshotDiskXml place(SnapshotPlace value) {
        PLACE.write(node, value);
        return this;
    }

    public Optional<DiskFormat> format() {
        return FORMAT.read(node);
    }

    public SnapshotDiskXml format(DiskFormat value) {
        FORMAT.write(node, value);
        return this;
    }

    /** The new image of an external snapshot. */
    public Optional<String> file() {
        return FILE.read(node);
    }

    public SnapshotDiskXml file(String value) {
        FILE.write(node, value);
        return this;
    }
}
