// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockJobAbortFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockJobAbortFlag implements Flag {
    ASYNC(1),
    PIVOT(2),
    ;

    private final int bit;

    BlockJobAbortFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
