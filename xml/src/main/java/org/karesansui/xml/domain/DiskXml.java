package org.karesansui.xml.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A disk, CD-ROM or floppy drive. Its identity is the name of its target, as {@code vda}. */
public final class DiskXml implements DeviceXml {
    static final Place DISK = Place.of(
            "disk",
            "driver",
            "auth",
            "source",
            "backingStore",
            "backenddomain",
            "geometry",
            "blockio",
            "mirror",
            "target",
            "iotune",
            "readonly",
            "shareable",
            "transient",
            "serial",
            "wwn",
            "encryption",
            "vendor",
            "product",
            "boot",
            "alias",
            "address");
    private static final Place DRIVER = DISK.child("driver");
    private static final Place SOURCE = DISK.child(
            "source",
            "host",
            "snapshot",
            "config",
            "auth",
            "seclabel",
            "reservations",
            "initiator",
            "encryption",
            "slices",
            "ssl",
            "cookies",
            "readahead",
            "timeout");
    private static final Place TARGET_PLACE = DISK.child("target");

    public static final Property<DiskType> TYPE = DISK.attr("type", Spelling.word(DiskType::new));
    public static final Property<DiskDevice> DEVICE = DISK.attr("device", Spelling.word(DiskDevice::new));
    public static final Property<DiskFormat> FORMAT = DRIVER.attr("type", Spelling.word(DiskFormat::new));
    public static final Property<CacheMode> CACHE = DRIVER.attr("cache", Spelling.word(CacheMode::new));
    public static final Property<IoMode> IO = DRIVER.attr("io", Spelling.word(IoMode::new));
    public static final Property<Discard> DISCARD = DRIVER.attr("discard", Spelling.word(Discard::new));
    public static final Property<DetectZeroes> DETECT_ZEROES =
            DRIVER.attr("detect_zeroes", Spelling.word(DetectZeroes::new));
    public static final Property<ErrorPolicy> ERROR_POLICY =
            DRIVER.attr("error_policy", Spelling.word(ErrorPolicy::new));
    public static final Property<String> SOURCE_FILE = SOURCE.attr("file", Spelling.TEXT);
    public static final Property<String> SOURCE_DEVICE = SOURCE.attr("dev", Spelling.TEXT);
    public static final Property<String> SOURCE_POOL = SOURCE.attr("pool", Spelling.TEXT);
    public static final Property<String> SOURCE_VOLUME = SOURCE.attr("volume", Spelling.TEXT);
    public static final Property<String> SOURCE_PROTOCOL = SOURCE.attr("protocol", Spelling.TEXT);
    public static final Property<String> SOURCE_NAME = SOURCE.attr("name", Spelling.TEXT);
    public static final Property<Boolean> BACKING_STORE =
            DISK.child("backingStore").presence();
    public static final Property<String> TARGET = TARGET_PLACE.attr("dev", Spelling.TEXT);
    public static final Property<DiskBus> BUS = TARGET_PLACE.attr("bus", Spelling.word(DiskBus::new));
    public static final Property<Boolean> READ_ONLY = DISK.child("readonly").presence();
    public static final Property<Boolean> SHAREABLE = DISK.child("shareable").presence();
    public static final Property<String> SERIAL = DISK.child("serial").text(Spelling.TEXT);
    public static final Property<Integer> BOOT_ORDER = DISK.child("boot").attr("order", Spelling.INTEGER);
    public static final Property<String> ALIAS = DISK.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            DEVICE,
            FORMAT,
            CACHE,
            IO,
            DISCARD,
            DETECT_ZEROES,
            ERROR_POLICY,
            SOURCE_FILE,
            SOURCE_DEVICE,
            SOURCE_POOL,
            SOURCE_VOLUME,
            SOURCE_PROTOCOL,
            SOURCE_NAME,
            BACKING_STORE,
            TARGET,
            BUS,
            READ_ONLY,
            SHAREABLE,
            SERIAL,
            BOOT_ORDER,
            ALIAS);

    private static final List<Property<String>> SOURCES =
            List.of(SOURCE_FILE, SOURCE_DEVICE, SOURCE_POOL, SOURCE_VOLUME, SOURCE_PROTOCOL, SOURCE_NAME);

    /** A new disk that is not yet part of a guest. */
    public static DiskXml create(DiskDevice device, DiskSource source, DiskFormat format, String target, DiskBus bus) {
        var disk = new DiskXml(XmlNode.create("disk"));
        disk.device(device).source(source);
        DRIVER.ensure(disk.node).attr("name", "qemu");
        return disk.format(format).target(target).bus(bus);
    }

    private final XmlNode node;

    public DiskXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** libvirt’s default is a disk. */
    public Optional<DiskDevice> device() {
        return DEVICE.read(node);
    }

    public DiskXml device(DiskDevice value) {
        DEVICE.write(node, value);
        return this;
    }

    public Optional<DiskFormat> format() {
        return FORMAT.read(node);
    }

    public DiskXml format(DiskFormat value) {
        FORMAT.write(node, value);
        return this;
    }

    public Optional<CacheMode> cache() {
        return CACHE.read(node);
    }

    public DiskXml cache(CacheMode value) {
        CACHE.write(node, value);
        return this;
    }

    public Optional<IoMode> io() {
        return IO.read(node);
    }

    public DiskXml io(IoMode value) {
        IO.write(node, value);
        return this;
    }

    public Optional<Discard> discard() {
        return DISCARD.read(node);
    }

    public DiskXml discard(Discard value) {
        DISCARD.write(node, value);
        return this;
    }

    public Optional<DetectZeroes> detectZeroes() {
        return DETECT_ZEROES.read(node);
    }

    public DiskXml detectZeroes(DetectZeroes value) {
        DETECT_ZEROES.write(node, value);
        return this;
    }

    public Optional<ErrorPolicy> errorPolicy() {
        return ERROR_POLICY.read(node);
    }

    public DiskXml errorPolicy(ErrorPolicy value) {
        ERROR_POLICY.write(node, value);
        return this;
    }

    /** The name that tells the guest’s disks apart; the guest itself may call it otherwise. */
    public String target() {
        return TARGET.require(node);
    }

    public DiskXml target(String value) {
        TARGET.write(node, value);
        return this;
    }

    public Optional<DiskBus> bus() {
        return BUS.read(node);
    }

    public DiskXml bus(DiskBus value) {
        BUS.write(node, value);
        return this;
    }

    public boolean readOnly() {
        return READ_ONLY.require(node);
    }

    public DiskXml readOnly(boolean value) {
        READ_ONLY.write(node, value);
        return this;
    }

    public boolean shareable() {
        return SHAREABLE.require(node);
    }

    public DiskXml shareable(boolean value) {
        SHAREABLE.write(node, value);
        return this;
    }

    public Optional<String> serial() {
        return SERIAL.read(node);
    }

    public DiskXml serial(String value) {
        SERIAL.write(node, value);
        return this;
    }

    /** From 1; the smallest number is tried first. */
    public Optional<Integer> bootOrder() {
        return BOOT_ORDER.read(node);
    }

    public DiskXml bootOrder(int value) {
        BOOT_ORDER.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public DiskXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    public DiskSource source() {
        var type = TYPE.read(node).orElse(DiskType.FILE);
        if (type.equals(DiskType.FILE)) {
            return named(SOURCE_FILE, DiskSource.File::new);
        }
        if (type.equals(DiskType.BLOCK)) {
            return named(SOURCE_DEVICE, DiskSource.Block::new);
        }
        if (type.equals(DiskType.VOLUME)) {
            return named(SOURCE_POOL, pool -> new DiskSource.Volume(pool, SOURCE_VOLUME.require(node)));
        }
        if (type.equals(DiskType.NETWORK)) {
            return named(
                    SOURCE_PROTOCOL,
                    protocol -> new DiskSource.Network(
                            protocol, SOURCE_NAME.read(node).orElse("")));
        }
        return new DiskSource.Other(type);
    }

    /**
     * Changes where the data is. What the source holds beside its name (labels, reservations) stays, unless the drive is
     * emptied; the chain of backing images that is written down for the old image goes, since it would be taken for that
     * of the new one.
     */
    public DiskXml source(DiskSource source) {
        if (!source.equals(source())) {
            clear(BACKING_STORE);
        }
        SOURCES.forEach(this::clear);
        switch (source) {
            case DiskSource.File(var path) -> write(DiskType.FILE, SOURCE_FILE, path);
            case DiskSource.Block(var path) -> write(DiskType.BLOCK, SOURCE_DEVICE, path);
            case DiskSource.Volume(var pool, var volume) -> {
                write(DiskType.VOLUME, SOURCE_POOL, pool);
                SOURCE_VOLUME.write(node, volume);
            }
            case DiskSource.Network(var protocol, var name) -> {
                write(DiskType.NETWORK, SOURCE_PROTOCOL, protocol);
                if (!name.isEmpty()) {
                    SOURCE_NAME.write(node, name);
                }
            }
            case DiskSource.Other(var type) -> TYPE.write(node, type);
            case DiskSource.Empty() -> SOURCE.remove(node);
        }
        return this;
    }

    /** The images below this one, the nearest first, as far as libvirt tells (it does while the guest runs). */
    public List<BackingXml> backingChain() {
        var chain = new ArrayList<BackingXml>();
        var next = node.child("backingStore");
        while (next.isPresent() && next.get().child("source").isPresent()) {
            chain.add(new BackingXml(next.get()));
            next = next.get().child("backingStore");
        }
        return List.copyOf(chain);
    }

    @Override
    public String identity() {
        return target();
    }

    private DiskSource named(Property<String> name, Function<String, DiskSource> kind) {
        return name.read(node).map(kind).orElseGet(DiskSource.Empty::new);
    }

    private void write(DiskType type, Property<String> property, String value) {
        TYPE.write(node, type);
        property.write(node, value);
    }
}
