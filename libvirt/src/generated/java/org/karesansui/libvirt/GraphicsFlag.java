// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainOpenGraphicsFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum GraphicsFlag implements Flag {
    SKIPAUTH(1),
    ;

    private final int bit;

    GraphicsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
