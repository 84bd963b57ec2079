// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockRebaseFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockRebaseFlag implements Flag {
    SHALLOW(1),
    REUSE_EXT(2),
    COPY_RAW(4),
    COPY(8),
    RELATIVE(16),
    COPY_DEV(32),
    BANDWIDTH_BYTES(64),
    ;

    private final int bit;

    BlockRebaseFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
