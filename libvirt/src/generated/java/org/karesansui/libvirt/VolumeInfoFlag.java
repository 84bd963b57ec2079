// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStorageVolInfoFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum VolumeInfoFlag implements Flag {
    USE_ALLOCATION(0),
    GET_PHYSICAL(1),
    ;

    private final int bit;

    VolumeInfoFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
