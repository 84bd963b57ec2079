// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockJobSetSpeedFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockJobSpeedFlag implements Flag {
    BANDWIDTH_BYTES(1),
    ;

    private final int bit;

    BlockJobSpeedFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
