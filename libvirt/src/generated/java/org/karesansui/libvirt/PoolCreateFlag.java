// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStoragePoolCreateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum PoolCreateFlag implements Flag {
    NORMAL(0),
    WITH_BUILD(1),
    WITH_BUILD_OVERWRITE(2),
    WITH_BUILD_NO_OVERWRITE(4),
    ;

    private final int bit;

    PoolCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
