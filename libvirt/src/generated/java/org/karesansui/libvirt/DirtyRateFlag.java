// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainDirtyRateCalcFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DirtyRateFlag implements Flag {
    PAGE_SAMPLING(0),
    DIRTY_BITMAP(1),
    DIRTY_RING(2),
    ;

    private final int bit;

    DirtyRateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
