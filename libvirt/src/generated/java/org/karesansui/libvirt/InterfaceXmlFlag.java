// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virInterfaceXMLFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum InterfaceXmlFlag implements Flag {
    INACTIVE(1),
    ;

    private final int bit;

    InterfaceXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
