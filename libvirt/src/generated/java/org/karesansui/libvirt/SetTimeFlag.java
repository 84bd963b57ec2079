// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSetTimeFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SetTimeFlag implements Flag {
    SYNC(1),
    ;

    private final int bit;

    SetTimeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
