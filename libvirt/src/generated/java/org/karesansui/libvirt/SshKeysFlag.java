// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virDomainAuthorizedSSHKeysSetFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SshKeysFlag implements Flag {
    APPEND(1),
    REMOVE(2),
    ;

    private final int bit;

    SshKeysFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
