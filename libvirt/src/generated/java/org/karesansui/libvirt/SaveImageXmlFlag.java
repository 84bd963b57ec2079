// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSaveImageXMLFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SaveImageXmlFlag implements Flag {
    SECURE(1),
    ;

    private final int bit;

    SaveImageXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
