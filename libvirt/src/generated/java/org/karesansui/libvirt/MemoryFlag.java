// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainMemoryModFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum MemoryFlag implements Flag {
    CURRENT(0),
    LIVE(1),
    CONFIG(2),
    MAXIMUM(4),
    ;

    private final int bit;

    MemoryFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
