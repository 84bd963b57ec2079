// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockResizeFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockResizeFlag implements Flag {
    BYTES(1),
    ;

    private final int bit;

    BlockResizeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
