// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainAbortJobFlagsValues. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum AbortJobFlag implements Flag {
    POSTCOPY(1),
    ;

    private final int bit;

    AbortJobFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
