// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virConnectCredentialType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum CredentialType {
    USERNAME(1),
    AUTHNAME(2),
    LANGUAGE(3),
    CNONCE(4),
    PASSPHRASE(5),
    ECHOPROMPT(6),
    NOECHOPROMPT(7),
    REALM(8),
    EXTERNAL(9),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    CredentialType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static CredentialType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
