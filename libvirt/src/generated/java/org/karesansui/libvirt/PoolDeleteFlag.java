// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStoragePoolDeleteFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum PoolDeleteFlag implements Flag {
    NORMAL(0),
    ZEROED(1),
    ;

    private final int bit;

    PoolDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
