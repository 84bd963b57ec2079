// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainConsoleFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum ConsoleFlag implements Flag {
    FORCE(1),
    SAFE(2),
    ;

    private final int bit;

    ConsoleFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
