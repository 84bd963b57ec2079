package org.karesansui.xml.domain;

/** Where the data of a disk is. */
public sealed interface DiskSource {
    /** @param path on the host, absolute */
    record File(String path) implements DiskSource {}

    /** @param path of a block device on the host, absolute */
    record Block(String path) implements DiskSource {}

    /** A volume of a storage pool, by the names that libvirt has for both. */
    record Volume(String pool, String volume) implements DiskSource {}

    /** @param name what the protocol calls an image; empty where it has no name for it */
    record Network(String protocol, String name) implements DiskSource {}

    /** A kind that we know by name only. What its source holds is left alone. */
    record Other(DiskType type) implements DiskSource {}

    /** A drive without a medium. */
    record Empty() implements DiskSource {}
}
