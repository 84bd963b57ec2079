// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStorageVolCreateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum VolumeCreateFlag implements Flag {
    PREALLOC_METADATA(1),
    REFLINK(2),
    VALIDATE(4),
    ;

    private final int bit;

    VolumeCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
