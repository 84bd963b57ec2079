// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virConnectGetAllDomainStatsFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DomainStatsFlag implements Flag {
    ACTIVE(1),
    INACTIVE(2),
    PERSISTENT(4),
    TRANSIENT(8),
    RUNNING(16),
    PAUSED(32),
    SHUTOFF(64),
    OTHER(128),
    NOWAIT(536870912),
    BACKING(1073741824),
    ENFORCE_STATS(-2147483648),
    ;

    private final int bit;

    DomainStatsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
