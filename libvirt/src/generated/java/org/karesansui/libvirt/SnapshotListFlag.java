// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSnapshotListFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SnapshotListFlag implements Flag {
    DESCENDANTS(1),
    METADATA(2),
    LEAVES(4),
    NO_LEAVES(8),
    NO_METADATA(16),
    INACTIVE(32),
    ACTIVE(64),
    DISK_ONLY(128),
    INTERNAL(256),
    EXTERNAL(512),
    TOPOLOGICAL(1024),
    ;

    private final int bit;

    SnapshotListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
