// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virConnectCompareCPUFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum CompareCpuFlag implements Flag {
    FAIL_INCOMPATIBLE(1),
    VALIDATE_XML(2),
    ;

    private final int bit;

    CompareCpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
