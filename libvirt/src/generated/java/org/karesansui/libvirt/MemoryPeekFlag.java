// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainMemoryFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum MemoryPeekFlag implements Flag {
    VIRTUAL(1),
    PHYSICAL(2),
    ;

    private final int bit;

    MemoryPeekFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
