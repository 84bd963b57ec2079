// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virStorageXMLFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum PoolXmlFlag implements Flag {
    INACTIVE(1),
    ;

    private final int bit;

    PoolXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
