// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainModificationImpact. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum AffectFlag implements Flag {
    CURRENT(0),
    LIVE(1),
    CONFIG(2),
    ;

    private final int bit;

    AffectFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
