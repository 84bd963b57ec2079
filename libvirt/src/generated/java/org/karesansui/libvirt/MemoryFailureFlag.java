// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainMemoryFailureFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum MemoryFailureFlag implements Flag {
    ACTION_REQUIRED(1),
    RECURSIVE(2),
    ;

    private final int bit;

    MemoryFailureFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
