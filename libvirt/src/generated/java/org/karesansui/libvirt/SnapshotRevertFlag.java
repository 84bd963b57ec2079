// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSnapshotRevertFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SnapshotRevertFlag implements Flag {
    RUNNING(1),
    PAUSED(2),
    FORCE(4),
    RESET_NVRAM(8),
    ;

    private final int bit;

    SnapshotRevertFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
