// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSetUserPasswordFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum UserPasswordFlag implements Flag {
    ENCRYPTED(1),
    ;

    private final int bit;

    UserPasswordFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
