// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virSecretUsageType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum SecretUsageType {
    NONE(0),
    VOLUME(1),
    CEPH(2),
    ISCSI(3),
    TLS(4),
    VTPM(5),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    SecretUsageType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static SecretUsageType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
