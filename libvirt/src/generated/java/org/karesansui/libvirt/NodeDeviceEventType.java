// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virNodeDeviceEventLifecycleType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NodeDeviceEventType {
    CREATED(0),
    DELETED(1),
    DEFINED(2),
    UNDEFINED(3),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    NodeDeviceEventType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static NodeDeviceEventType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
