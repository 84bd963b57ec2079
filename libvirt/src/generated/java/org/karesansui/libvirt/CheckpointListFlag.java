// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainCheckpointListFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum CheckpointListFlag implements Flag {
    DESCENDANTS(1),
    TOPOLOGICAL(2),
    LEAVES(4),
    NO_LEAVES(8),
    ;

    private final int bit;

    CheckpointListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
