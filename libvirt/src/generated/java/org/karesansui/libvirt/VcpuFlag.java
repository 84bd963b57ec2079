// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainVcpuFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum VcpuFlag implements Flag {
    CURRENT(0),
    LIVE(1),
    CONFIG(2),
    MAXIMUM(4),
    GUEST(8),
    HOTPLUGGABLE(16),
    ;

    private final int bit;

    VcpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
