// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainBackupBeginFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BackupBeginFlag implements Flag {
    REUSE_EXTERNAL(1),
    ;

    private final int bit;

    BackupBeginFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
