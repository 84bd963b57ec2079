// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSaveRestoreFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DomainSaveFlag implements Flag {
    BYPASS_CACHE(1),
    RUNNING(2),
    PAUSED(4),
    RESET_NVRAM(8),
    ;

    private final int bit;

    DomainSaveFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
