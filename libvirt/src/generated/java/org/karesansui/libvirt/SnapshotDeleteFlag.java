// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSnapshotDeleteFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SnapshotDeleteFlag implements Flag {
    CHILDREN(1),
    METADATA_ONLY(2),
    CHILDREN_ONLY(4),
    ;

    private final int bit;

    SnapshotDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
