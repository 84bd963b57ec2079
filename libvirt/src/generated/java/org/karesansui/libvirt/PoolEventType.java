// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virStoragePoolEventLifecycleType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum PoolEventType {
    DEFINED(0),
    UNDEFINED(1),
    STARTED(2),
    STOPPED(3),
    CREATED(4),
    DELETED(5),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    PoolEventType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static PoolEventType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
