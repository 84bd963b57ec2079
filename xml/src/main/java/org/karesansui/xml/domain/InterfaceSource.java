package org.karesansui.xml.domain;

/** To what a network interface is connected on the host. */
public sealed interface InterfaceSource {
    /** A network of libvirt, by its name. */
    record Network(String name) implements InterfaceSource {}

    /** A bridge of the host, by its name. */
    record Bridge(String name) implements InterfaceSource {}

    /** A device of the host, by macvtap. */
    record Direct(String device, DirectMode mode) implements InterfaceSource {}

    /** QEMU's own network stack: outwards only, no rights needed. */
    record User() implements InterfaceSource {}

    /** A kind that we know by name only. */
    record Other(InterfaceType type) implements InterfaceSource {}
}
