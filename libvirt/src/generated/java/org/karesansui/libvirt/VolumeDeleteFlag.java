// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStorageVolDeleteFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum VolumeDeleteFlag implements Flag {
    NORMAL(0),
    ZEROED(1),
    WITH_SNAPSHOTS(2),
    ;

    private final int bit;

    VolumeDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
