// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStorageVolResizeFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum VolumeResizeFlag implements Flag {
    ALLOCATE(1),
    DELTA(2),
    SHRINK(4),
    ;

    private final int bit;

    VolumeResizeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
