// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virStoragePoolState; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum PoolState {
    INACTIVE(0),
    BUILDING(1),
    RUNNING(2),
    DEGRADED(3),
    INACCESSIBLE(4),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    PoolState(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static PoolState of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
