// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainCheckpointXMLFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum CheckpointXmlFlag implements Flag {
    SECURE(1),
    NO_DOMAIN(2),
    SIZE(4),
    ;

    private final int bit;

    CheckpointXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
