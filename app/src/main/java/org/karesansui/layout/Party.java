package org.karesansui.layout;

/** Who owns a file or may use it. {@link Owners} gives each the name that it has on this host. */
public enum Party {
    /** The user {@code root}. */
    ROOT(false),
    /** The group {@code root}. */
    ROOT_GROUP(true),
    /** The user that the daemon runs as. */
    ACCOUNT(false),
    /** The group of the daemon's user, and of people who work with its files. */
    GROUP(true),
    /** The user that libvirt runs QEMU as. */
    QEMU(false);

    private final boolean group;

    Party(boolean group) {
        this.group = group;
    }

    public boolean isGroup() {
        return group;
    }
}
