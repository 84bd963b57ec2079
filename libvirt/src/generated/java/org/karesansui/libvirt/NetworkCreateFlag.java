// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virNetworkCreateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NetworkCreateFlag implements Flag {
    VALIDATE(1),
    ;

    private final int bit;

    NetworkCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
