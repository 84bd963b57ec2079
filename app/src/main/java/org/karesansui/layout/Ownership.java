package org.karesansui.layout;

/** To whom a place belongs. */
public sealed interface Ownership {
    /** Ours: owner, group and permissions are kept as they stand here. */
    record Ours(Party owner, Party group, Mode mode) implements Ownership {
        public Ours {
            if (owner.isGroup() || !group.isGroup()) {
                throw new IllegalArgumentException("Not a user and a group: " + owner + ", " + group);
            }
        }
    }

    /** libvirt's: it makes the place and sets owner and permissions again whenever it starts. We read, never change. */
    record Libvirts() implements Ownership {}
}
