// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockPullFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockPullFlag implements Flag {
    BANDWIDTH_BYTES(64),
    ;

    private final int bit;

    BlockPullFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
