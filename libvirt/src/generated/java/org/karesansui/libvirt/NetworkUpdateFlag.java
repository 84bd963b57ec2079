// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virNetworkUpdateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NetworkUpdateFlag implements Flag {
    CURRENT(0),
    LIVE(1),
    CONFIG(2),
    ;

    private final int bit;

    NetworkUpdateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
