// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainGetJobStatsFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum JobStatsFlag implements Flag {
    COMPLETED(1),
    KEEP_COMPLETED(2),
    ;

    private final int bit;

    JobStatsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
