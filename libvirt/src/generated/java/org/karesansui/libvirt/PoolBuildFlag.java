// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStoragePoolBuildFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum PoolBuildFlag implements Flag {
    NEW(0),
    REPAIR(1),
    RESIZE(2),
    NO_OVERWRITE(4),
    OVERWRITE(8),
    ;

    private final int bit;

    PoolBuildFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
