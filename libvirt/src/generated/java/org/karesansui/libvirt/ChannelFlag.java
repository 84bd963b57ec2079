// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainChannelFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum ChannelFlag implements Flag {
    FORCE(1),
    ;

    private final int bit;

    ChannelFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
