// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockJobInfoFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockJobInfoFlag implements Flag {
    BANDWIDTH_BYTES(1),
    ;

    private final int bit;

    BlockJobInfoFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
