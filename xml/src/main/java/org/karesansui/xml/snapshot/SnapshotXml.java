package org.karesansui.xml.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;
import org.karesansui.xml.domain.DomainXml;

/** A snapshot of a guest. */
public final class SnapshotXml implements XmlView {
    static final Place SNAPSHOT = Place.of(
            "domainsnapshot",
            "name",
            "description",
            "state",
            "creationTime",
            "parent",
            "memory",
            "disks",
            "domain",
            "inactiveDomain",
            "cookie",
            "active");
    private static final Place MEMORY_PLACE = SNAPSHOT.child("memory");
    private static final Place DISKS = SNAPSHOT.child("disks", "disk");

    public static final Property<String> NAME = SNAPSHOT.child("name").text(Spelling.TEXT);
    public static final Property<String> DESCRIPTION =
            SNAPSHOT.child("description").text(Spelling.TEXT);
    public static final Property<SnapshotState> STATE = SNAPSHOT.child("state").text(Spelling.word(SnapshotState::new));
    public static final Property<Instant> CREATED_AT =
            SNAPSHOT.child("creationTime").text(Spelling.EPOCH_SECONDS);
    public static final Property<String> PARENT =
            SNAPSHOT.child("parent").child("name").text(Spelling.TEXT);
    public static final Property<SnapshotPlace> MEMORY =
            MEMORY_PLACE.attr("snapshot", Spelling.word(SnapshotPlace::new));
    public static final Property<String> MEMORY_FILE = MEMORY_PLACE.attr("file", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES =
            List.of(NAME, DESCRIPTION, STATE, CREATED_AT, PARENT, MEMORY, MEMORY_FILE);

    public static SnapshotXml parse(String xml) {
        return of(XmlNode.parse(xml));
    }

    /** @throws XmlException if it is another element than {@code domainsnapshot} */
    public static SnapshotXml of(XmlNode node) {
        return new SnapshotXml(node.expect("domainsnapshot"));
    }

    public static SnapshotXml create(String name) {
        return new SnapshotXml(XmlNode.create("domainsnapshot")).name(name);
    }

    private final XmlNode node;

    SnapshotXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** libvirt takes the time where it is missing. */
    public Optional<String> name() {
        return NAME.read(node);
    }

    public SnapshotXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    public Optional<String> description() {
        return DESCRIPTION.read(node);
    }

    public SnapshotXml description(String value) {
        DESCRIPTION.write(node, value);
        return this;
    }

    /** Told by libvirt, as are {@link #createdAt()} and {@link #parent()}. */
    public Optional<SnapshotState> state() {
        return STATE.read(node);
    }

    public SnapshotXml state(SnapshotState value) {
        STATE.write(node, value);
        return this;
    }

    public Optional<Instant> createdAt() {
        return CREATED_AT.read(node);
    }

    public SnapshotXml createdAt(Instant value) {
        CREATED_AT.write(node, value);
        return this;
    }

    public Optional<String> parent() {
        return PARENT.read(node);
    }

    public SnapshotXml parent(String value) {
        PARENT.write(node, value);
        return this;
    }

    public Optional<SnapshotPlace> memory() {
        return MEMORY.read(node);
    }

    public SnapshotXml memory(SnapshotPlace value) {
        MEMORY.write(node, value);
        return this;
    }

    public Optional<String> memoryFile() {
        return MEMORY_FILE.read(node);
    }

    public SnapshotXml memoryFile(String value) {
        MEMORY_FILE.write(node, value);
        return this;
    }

    public List<SnapshotDiskXml> disks() {
        return DISKS.find(node).stream()
                .flatMap(disks -> disks.children("disk").stream())
                .map(SnapshotDiskXml::new)
                .toList();
    }

    /** @param target as {@code vda}, or the path of the disk's image */
    public SnapshotDiskXml addDisk(String target, SnapshotPlace place) {
        return new SnapshotDiskXml(DISKS.ensure(node).add("disk", DISKS.order()))
                .target(target)
                .place(place);
    }

    /** The guest as it was; libvirt tells it, a new snapshot has none. */
    public Optional<DomainXml> domain() {
        return node.child("domain").map(DomainXml::of);
    }
}
