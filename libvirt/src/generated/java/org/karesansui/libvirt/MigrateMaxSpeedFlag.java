// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainMigrateMaxSpeedFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum MigrateMaxSpeedFlag implements Flag {
    POSTCOPY(1),
    ;

    private final int bit;

    MigrateMaxSpeedFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
