package org.karesansui.xml.storage;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** A storage volume. libvirt tells a volume by its name in its pool, or by its key. */
public final class VolumeXml implements XmlView {
    static final Place VOLUME =
            Place.of("volume", "name", "key", "source", "capacity", "allocation", "physical", "target", "backingStore");
    private static final Place TARGET = VOLUME.child(
            "target",
            "path",
            "format",
            "permissions",
            "timestamps",
            "encryption",
            "compat",
            "nocow",
            "clusterSize",
            "features");
    private static final Place PERMISSIONS = TARGET.child("permissions", "mode", "owner", "group", "label");
    private static final Place ENCRYPTION = TARGET.child("encryption", "secret");
    private static final Place BACKING = VOLUME.child("backingStore", "path", "format", "permissions", "timestamps");

    public static final Property<VolumeType> TYPE = VOLUME.attr("type", Spelling.word(VolumeType::new));
    public static final Property<String> NAME = VOLUME.child("name").text(Spelling.TEXT);
    public static final Property<String> KEY = VOLUME.child("key").text(Spelling.TEXT);
    public static final Property<Bytes> CAPACITY = VOLUME.child("capacity").amount("bytes");
    public static final Property<Bytes> ALLOCATION = VOLUME.child("allocation").amount("bytes");
    public static final Property<Bytes> PHYSICAL = VOLUME.child("physical").amount("bytes");
    public static final Property<String> PATH = TARGET.child("path").text(Spelling.TEXT);
    public static final Property<VolumeFormat> FORMAT =
            TARGET.child("format").attr("type", Spelling.word(VolumeFormat::new));
    public static final Property<String> MODE = PERMISSIONS.child("mode").text(Spelling.TEXT);
    public static final Property<Integer> OWNER = PERMISSIONS.child("owner").text(Spelling.INTEGER);
    public static final Property<Integer> GROUP = PERMISSIONS.child("group").text(Spelling.INTEGER);
    public static final Property<String> LABEL = PERMISSIONS.child("label").text(Spelling.TEXT);
    public static final Property<EncryptionFormat> ENCRYPTION_FORMAT =
            ENCRYPTION.attr("format", Spelling.word(EncryptionFormat::new));
    public static final Property<String> COMPATIBILITY = TARGET.child("compat").text(Spelling.TEXT);
    public static final Property<String> BACKING_PATH = BACKING.child("path").text(Spelling.TEXT);
    public static final Property<VolumeFormat> BACKING_FORMAT =
            BACKING.child("format").attr("type", Spelling.word(VolumeFormat::new));

    public static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            NAME,
            KEY,
            CAPACITY,
            ALLOCATION,
            PHYSICAL,
            PATH,
            FORMAT,
            MODE,
            OWNER,
            GROUP,
            LABEL,
            ENCRYPTION_FORMAT,
            COMPATIBILITY,
            BACKING_PATH,
            BACKING_FORMAT);

    public static VolumeXml parse(String xml) {
        return of(XmlNode.parse(xml));
    }

    /** @throws XmlException if it is another element than {@code volume} */
    public static VolumeXml of(XmlNode node) {
        return new VolumeXml(node.expect("volume"));
    }

    /** A new volume that takes no space before something is written, where the format and the pool allow it. */
    public static VolumeXml create(String name, Bytes capacity, VolumeFormat format) {
        return new VolumeXml(XmlNode.create("volume"))
                .name(name)
                .capacity(capacity)
                .allocation(Bytes.ZERO)
                .format(format);
    }

    private final XmlNode node;

    VolumeXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** Told by libvirt; a file where it is missing. */
    public Optional<VolumeType> type() {
        return TYPE.read(node);
    }

    public VolumeXml type(VolumeType value) {
        TYPE.write(node, value);
        return this;
    }

    public String name() {
        return NAME.require(node);
    }

    public VolumeXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    /** What tells the volume apart on its host; libvirt fills it in. */
    public Optional<String> key() {
        return KEY.read(node);
    }

    public VolumeXml key(String value) {
        KEY.write(node, value);
        return this;
    }

    /** What a guest sees. */
    public Optional<Bytes> capacity() {
        return CAPACITY.read(node);
    }

    public VolumeXml capacity(Bytes value) {
        CAPACITY.write(node, value);
        return this;
    }

    /** What is taken of the pool. */
    public Optional<Bytes> allocation() {
        return ALLOCATION.read(node);
    }

    public VolumeXml allocation(Bytes value) {
        ALLOCATION.write(node, value);
        return this;
    }

    /** How long the file is on the host. */
    public Optional<Bytes> physical() {
        return PHYSICAL.read(node);
    }

    public VolumeXml physical(Bytes value) {
        PHYSICAL.write(node, value);
        return this;
    }

    /** On the host, absolute. */
    public Optional<String> path() {
        return PATH.read(node);
    }

    public VolumeXml path(String value) {
        PATH.write(node, value);
        return this;
    }

    public Optional<VolumeFormat> format() {
        return FORMAT.read(node);
    }

    public VolumeXml format(VolumeFormat value) {
        FORMAT.write(node, value);
        return this;
    }

    /** Octal, as {@code 0660}. */
    public Optional<String> mode() {
        return MODE.read(node);
    }

    public VolumeXml mode(String value) {
        MODE.write(node, value);
        return this;
    }

    /** A user’s number; −1 is the daemon’s own. */
    public Optional<Integer> owner() {
        return OWNER.read(node);
    }

    public VolumeXml owner(int value) {
        OWNER.write(node, value);
        return this;
    }

    /** A group’s number; −1 is the daemon’s own. */
    public Optional<Integer> group() {
        return GROUP.read(node);
    }

    public VolumeXml group(int value) {
        GROUP.write(node, value);
        return this;
    }

    public Optional<String> label() {
        return LABEL.read(node);
    }

    public VolumeXml label(String value) {
        LABEL.write(node, value);
        return this;
    }

    public Optional<EncryptionFormat> encryption() {
        return ENCRYPTION_FORMAT.read(node);
    }

    public VolumeXml encryption(EncryptionFormat value) {
        ENCRYPTION_FORMAT.write(node, value);
        return this;
    }

    /** Of a qcow2 image: {@code 0.10} or {@code 1.1}. */
    public Optional<String> compatibility() {
        return COMPATIBILITY.read(node);
    }

    public VolumeXml compatibility(String value) {
        COMPATIBILITY.write(node, value);
        return this;
    }

    /** The image on which this one lies. */
    public Optional<String> backingPath() {
        return BACKING_PATH.read(node);
    }

    public VolumeXml backingPath(String value) {
        BACKING_PATH.write(node, value);
        return this;
    }

    public Optional<VolumeFormat> backingFormat() {
        return BACKING_FORMAT.read(node);
    }

    public VolumeXml backingFormat(VolumeFormat value) {
        BACKING_FORMAT.write(node, value);
        return this;
    }
}
