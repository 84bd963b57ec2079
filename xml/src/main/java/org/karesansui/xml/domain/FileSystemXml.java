package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/** A folder of the host that the guest can mount. Its identity is the name under which it does. */
public final class FileSystemXml implements DeviceXml {
    static final Place FILE_SYSTEM = Place.of(
            "filesystem",
            "driver",
            "binary",
            "source",
            "target",
            "readonly",
            "space_hard_limit",
            "space_soft_limit",
            "alias",
            "acpi",
            "address");

    public static final Property<String> TYPE = FILE_SYSTEM.attr("type", Spelling.TEXT);
    public static final Property<AccessMode> ACCESS = FILE_SYSTEM.attr("accessmode", Spelling.word(AccessMode::new));
    public static final Property<FileSystemDriver> DRIVER =
            FILE_SYSTEM.child("driver").attr("type", Spelling.word(FileSystemDriver::new));
    public static final Property<String> SOURCE = FILE_SYSTEM.child("source").attr("dir", Spelling.TEXT);
    public static final Property<String> TARGET = FILE_SYSTEM.child("target").attr("dir", Spelling.TEXT);
    public static final Property<Boolean> READ_ONLY =
            FILE_SYSTEM.child("readonly").presence();
    public static final Property<String> ALIAS = FILE_SYSTEM.child("alias").attr("name", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(TYPE, ACCESS, DRIVER, SOURCE, TARGET, READ_ONLY, ALIAS);

    public static FileSystemXml create(FileSystemDriver driver, String folder, String tag) {
        return new FileSystemXml(XmlNode.create("filesystem"))
                .type("mount")
                .access(AccessMode.PASSTHROUGH)
                .driver(driver)
                .source(folder)
                .target(tag);
    }

    private final XmlNode node;

    public FileSystemXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** {@code mount} where it is missing. */
    public Optional<String> type() {
        return TYPE.read(node);
    }

    public FileSystemXml type(String value) {
        TYPE.write(node, value);
        return this;
    }

    public Optional<AccessMode> access() {
        return ACCESS.read(node);
    }

    public FileSystemXml access(AccessMode value) {
        ACCESS.write(node, value);
        return this;
    }

    /** libvirt’s default is 9p. */
    public Optional<FileSystemDriver> driver() {
        return DRIVER.read(node);
    }

    public FileSystemXml driver(FileSystemDriver value) {
        DRIVER.write(node, value);
        return this;
    }

    /** The folder, absolute. */
    public Optional<String> source() {
        return SOURCE.read(node);
    }

    public FileSystemXml source(String value) {
        SOURCE.write(node, value);
        return this;
    }

    /** A tag, not a path: the guest chooses where it mounts it. */
    public String target() {
        return TARGET.require(node);
    }

    public FileSystemXml target(String value) {
        TARGET.write(node, value);
        return this;
    }

    public boolean readOnly() {
        return READ_ONLY.require(node);
    }

    public FileSystemXml readOnly(boolean value) {
        READ_ONLY.write(node, value);
        return this;
    }

    /** The name that libvirt and QEMU call it by while the guest runs, or one of ours that begins with {@code ua-}. */
    public Optional<String> alias() {
        return ALIAS.read(node);
    }

    public FileSystemXml alias(String value) {
        ALIAS.write(node, value);
        return this;
    }

    @Override
    public String identity() {
        return target();
    }
}
