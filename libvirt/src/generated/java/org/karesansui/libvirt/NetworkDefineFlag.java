// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virNetworkDefineFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NetworkDefineFlag implements Flag {
    VALIDATE(1),
    ;

    private final int bit;

    NetworkDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
