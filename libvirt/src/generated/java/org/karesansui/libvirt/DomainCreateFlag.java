// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainCreateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DomainCreateFlag implements Flag {
    NONE(0),
    START_PAUSED(1),
    START_AUTODESTROY(2),
    START_BYPASS_CACHE(4),
    START_FORCE_BOOT(8),
    START_VALIDATE(16),
    START_RESET_NVRAM(32),
    ;

    private final int bit;

    DomainCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
