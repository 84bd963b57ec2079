// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainCoreDumpFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum CoreDumpFlag implements Flag {
    CRASH(1),
    LIVE(2),
    BYPASS_CACHE(4),
    RESET(8),
    MEMORY_ONLY(16),
    ;

    private final int bit;

    CoreDumpFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
