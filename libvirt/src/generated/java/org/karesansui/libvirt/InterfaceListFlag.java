// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virConnectListAllInterfacesFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum InterfaceListFlag implements Flag {
    INACTIVE(1),
    ACTIVE(2),
    ;

    private final int bit;

    InterfaceListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
