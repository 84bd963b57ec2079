// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainDefineFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DomainDefineFlag implements Flag {
    VALIDATE(1),
    ;

    private final int bit;

    DomainDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
