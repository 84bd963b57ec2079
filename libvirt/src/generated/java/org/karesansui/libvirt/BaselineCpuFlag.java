// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virConnectBaselineCPUFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BaselineCpuFlag implements Flag {
    EXPAND_FEATURES(1),
    MIGRATABLE(2),
    ;

    private final int bit;

    BaselineCpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
