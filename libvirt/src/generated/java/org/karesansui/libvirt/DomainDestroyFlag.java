// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainDestroyFlagsValues. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DomainDestroyFlag implements Flag {
    DEFAULT(0),
    GRACEFUL(1),
    REMOVE_LOGS(2),
    ;

    private final int bit;

    DomainDestroyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
