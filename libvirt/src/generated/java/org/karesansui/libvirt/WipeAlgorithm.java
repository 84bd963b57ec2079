// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virStorageVolWipeAlgorithm; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum WipeAlgorithm {
    ZERO(0),
    NNSA(1),
    DOD(2),
    BSI(3),
    GUTMANN(4),
    SCHNEIER(5),
    PFITZNER7(6),
    PFITZNER33(7),
    RANDOM(8),
    TRIM(9),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    WipeAlgorithm(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static WipeAlgorithm of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
