// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Bits of libvirt's virConnectListAllSecretsFlags. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SecretListFlag implements Flag {
    EPHEMERAL(1),
    NO_EPHEMERAL(2),
    PRIVATE(4),
    NO_PRIVATE(8),
    ;

    private final int bit;

    SecretListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
