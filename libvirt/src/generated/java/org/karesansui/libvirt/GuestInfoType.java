// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainGuestInfoTypes. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum GuestInfoType implements Flag {
    USERS(1),
    OS(2),
    TIMEZONE(4),
    HOSTNAME(8),
    FILESYSTEM(16),
    DISKS(32),
    INTERFACES(64),
    ;

    private final int bit;

    GuestInfoType(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
