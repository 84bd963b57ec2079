// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainDeviceModifyFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DeviceFlag implements Flag {
    CURRENT(0),
    LIVE(1),
    CONFIG(2),
    FORCE(4),
    ;

    private final int bit;

    DeviceFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
