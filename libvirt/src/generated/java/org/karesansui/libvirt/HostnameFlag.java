// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainGetHostnameFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum HostnameFlag implements Flag {
    LEASE(1),
    AGENT(2),
    ;

    private final int bit;

    HostnameFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
