// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainShutdownFlagValues. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DomainShutdownFlag implements Flag {
    DEFAULT(0),
    ACPI_POWER_BTN(1),
    GUEST_AGENT(2),
    INITCTL(4),
    SIGNAL(8),
    PARAVIRT(16),
    ;

    private final int bit;

    DomainShutdownFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
