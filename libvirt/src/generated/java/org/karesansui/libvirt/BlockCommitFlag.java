// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockCommitFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockCommitFlag implements Flag {
    SHALLOW(1),
    DELETE(2),
    ACTIVE(4),
    RELATIVE(8),
    BANDWIDTH_BYTES(16),
    ;

    private final int bit;

    BlockCommitFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
