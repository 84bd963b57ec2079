package org.karesansui.layout;

/** Who writes at a place. */
public enum Writer {
    /** The set-up step that a person confirms. */
    SET_UP,
    /** A person, and the settings page. */
    PERSON,
    /** The daemon as its own user. */
    DAEMON,
    /** The root helper, on the daemon's word. */
    HELPER,
    /** QEMU, while the guest runs. */
    QEMU,
    /** libvirt alone. */
    LIBVIRT
}
