package org.karesansui.xml.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** A storage pool. */
public final class PoolXml implements XmlView {
    static final Place POOL = Place.of(
            "pool", "name", "uuid", "capacity", "allocation", "available", "features", "source", "target", "refresh");
    private static final Place SOURCE = POOL.child(
            "source",
            "host",
            "device",
            "dir",
            "adapter",
            "initiator",
            "name",
            "auth",
            "format",
            "vendor",
            "product",
            "protocol");
    private static final Place TARGET = POOL.child("target", "path", "permissions");
    private static final Place PERMISSIONS = TARGET.child("permissions", "mode", "owner", "group", "label");

    public static final Property<PoolType> TYPE = POOL.attr("type", Spelling.word(PoolType::new));
    public static final Property<String> NAME = POOL.child("name").text(Spelling.TEXT);
    public static final Property<UUID> IDENTIFIER = POOL.child("uuid").text(Spelling.IDENTIFIER);
    public static final Property<Bytes> CAPACITY = POOL.child("capacity").amount("bytes");
    public static final Property<Bytes> ALLOCATION = POOL.child("allocation").amount("bytes");
    public static final Property<Bytes> AVAILABLE = POOL.child("available").amount("bytes");
    public static final Property<String> SOURCE_HOST = SOURCE.child("host").attr("name", Spelling.TEXT);
    public static final Property<Integer> SOURCE_PORT = SOURCE.child("host").attr("port", Spelling.INTEGER);
    public static final Property<List<String>> SOURCE_DEVICES = SOURCE.list("device", "path", Spelling.TEXT);
    public static final Property<String> SOURCE_DIRECTORY = SOURCE.child("dir").attr("path", Spelling.TEXT);
    public static final Property<String> SOURCE_NAME = SOURCE.child("name").text(Spelling.TEXT);
    public static final Property<String> SOURCE_FORMAT = SOURCE.child("format").attr("type", Spelling.TEXT);
    public static final Property<String> INITIATOR =
            SOURCE.child("initiator").child("iqn").attr("name", Spelling.TEXT);
    public static final Property<String> TARGET_PATH = TARGET.child("path").text(Spelling.TEXT);
    public static final Property<String> MODE = PERMISSIONS.child("mode").text(Spelling.TEXT);
    public static final Property<Integer> OWNER = PERMISSIONS.child("owner").text(Spelling.INTEGER);
    public static final Property<Integer> GROUP = PERMISSIONS.child("group").text(Spelling.INTEGER);
    public static final Property<String> LABEL = PERMISSIONS.child("label").text(Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            NAME,
            IDENTIFIER,
            CAPACITY,
            ALLOCATION,
            AVAILABLE,
            SOURCE_HOST,
            SOURCE_PORT,
            SOURCE_DEVICES,
            SOURCE_DIRECTORY,
            SOURCE_NAME,
            SOURCE_FORMAT,
            INITIATOR,
            TARGET_PATH,
            MODE,
            OWNER,
            GROUP,
            LABEL);

    public static PoolXml parse(String xml) {
        return of(XmlNode.parse(xml));
    }

    /** @throws XmlException if it is another element than {@code pool} */
    public static PoolXml of(XmlNode node) {
        return new PoolXml(node.expect("pool"));
    }

    /** A new pool; what its kind needs of a source is still to be said. */
    public static PoolXml create(PoolType type, String name, String targetPath) {
        return new PoolXml(XmlNode.create("pool")).type(type).name(name).targetPath(targetPath);
    }

    private final XmlNode node;

    PoolXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public PoolType type() {
        return TYPE.require(node);
    }

    public PoolXml type(PoolType value) {
        TYPE.write(node, value);
        return this;
    }

    public String name() {
        return NAME.require(node);
    }

    public PoolXml name(String value) {
        NAME.write(node, value);
        return this;
    }

    public Optional<UUID> uuid() {
        return IDENTIFIER.read(node);
    }

    public PoolXml uuid(UUID value) {
        IDENTIFIER.write(node, value);
        return this;
    }

    /** Told by libvirt, as are {@link #allocation()} and {@link #available()}. */
    public Optional<Bytes> capacity() {
        return CAPACITY.read(node);
    }

    public PoolXml capacity(Bytes value) {
        CAPACITY.write(node, value);
        return this;
    }

    public Optional<Bytes> allocation() {
        return ALLOCATION.read(node);
    }

    public PoolXml allocation(Bytes value) {
        ALLOCATION.write(node, value);
        return this;
    }

    public Optional<Bytes> available() {
        return AVAILABLE.read(node);
    }

    public PoolXml available(Bytes value) {
        AVAILABLE.write(node, value);
        return this;
    }

    /** The server of an NFS, iSCSI or Gluster pool. */
    public Optional<String> sourceHost() {
        return SOURCE_HOST.read(node);
    }

    public PoolXml sourceHost(String value) {
        SOURCE_HOST.write(node, value);
        return this;
    }

    public Optional<Integer> sourcePort() {
        return SOURCE_PORT.read(node);
    }

    public PoolXml sourcePort(int value) {
        SOURCE_PORT.write(node, value);
        return this;
    }

    /** Block devices on the host, or the target’s name (IQN) of an iSCSI pool. */
    public List<String> sourceDevices() {
        return SOURCE_DEVICES.require(node);
    }

    public PoolXml sourceDevices(List<String> values) {
        SOURCE_DEVICES.write(node, values);
        return this;
    }

    public Optional<String> sourceDirectory() {
        return SOURCE_DIRECTORY.read(node);
    }

    public PoolXml sourceDirectory(String value) {
        SOURCE_DIRECTORY.write(node, value);
        return this;
    }

    /** The volume group of an LVM pool, the pool of a Ceph or ZFS pool. */
    public Optional<String> sourceName() {
        return SOURCE_NAME.read(node);
    }

    public PoolXml sourceName(String value) {
        SOURCE_NAME.write(node, value);
        return this;
    }

    public Optional<String> sourceFormat() {
        return SOURCE_FORMAT.read(node);
    }

    public PoolXml sourceFormat(String value) {
        SOURCE_FORMAT.write(node, value);
        return this;
    }

    /** Under which name an iSCSI pool signs in. */
    public Optional<String> initiator() {
        return INITIATOR.read(node);
    }

    public PoolXml initiator(String value) {
        INITIATOR.write(node, value);
        return this;
    }

    /** The folder on the host, absolute. */
    public Optional<String> targetPath() {
        return TARGET_PATH.read(node);
    }

    public PoolXml targetPath(String value) {
        TARGET_PATH.write(node, value);
        return this;
    }

    /** Octal, as {@code 0770}. */
    public Optional<String> mode() {
        return MODE.read(node);
    }

    public PoolXml mode(String value) {
        MODE.write(node, value);
        return this;
    }

    public Optional<Integer> owner() {
        return OWNER.read(node);
    }

    public PoolXml owner(int value) {
        OWNER.write(node, value);
        return this;
    }

    public Optional<Integer> group() {
        return GROUP.read(node);
    }

    public PoolXml group(int value) {
        GROUP.write(node, value);
        return this;
    }

    public Optional<String> label() {
        return LABEL.read(node);
    }

    public PoolXml label(String value) {
        LABEL.write(node, value);
        return this;
    }
}
