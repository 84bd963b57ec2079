// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStoragePoolDefineFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum PoolDefineFlag implements Flag {
    VALIDATE(1),
    ;

    private final int bit;

    PoolDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
