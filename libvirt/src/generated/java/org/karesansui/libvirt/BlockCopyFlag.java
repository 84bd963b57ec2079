// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBlockCopyFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockCopyFlag implements Flag {
    SHALLOW(1),
    REUSE_EXT(2),
    TRANSIENT_JOB(4),
    SYNCHRONOUS_WRITES(8),
    ;

    private final int bit;

    BlockCopyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
