// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainMessageType. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum MessageFlag implements Flag {
    DEPRECATION(1),
    TAINTING(2),
    ;

    private final int bit;

    MessageFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
