// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virStorageVolType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum VolumeType {
    FILE(0),
    BLOCK(1),
    DIR(2),
    NETWORK(3),
    NETDIR(4),
    PLOOP(5),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    VolumeType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static VolumeType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
