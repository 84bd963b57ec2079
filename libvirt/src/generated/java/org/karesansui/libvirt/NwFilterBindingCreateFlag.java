// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virNWFilterBindingCreateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NwFilterBindingCreateFlag implements Flag {
    VALIDATE(1),
    ;

    private final int bit;

    NwFilterBindingCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
