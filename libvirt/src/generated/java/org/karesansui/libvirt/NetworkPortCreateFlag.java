// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virNetworkPortCreateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NetworkPortCreateFlag implements Flag {
    RECLAIM(1),
    VALIDATE(2),
    ;

    private final int bit;

    NetworkPortCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
