// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainSnapshotXMLFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SnapshotXmlFlag implements Flag {
    SECURE(1),
    ;

    private final int bit;

    SnapshotXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
