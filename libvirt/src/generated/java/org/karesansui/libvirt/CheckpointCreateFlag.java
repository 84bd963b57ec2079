// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainCheckpointCreateFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum CheckpointCreateFlag implements Flag {
    REDEFINE(1),
    QUIESCE(2),
    REDEFINE_VALIDATE(4),
    ;

    private final int bit;

    CheckpointCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
