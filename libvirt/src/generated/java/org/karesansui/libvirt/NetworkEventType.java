// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virNetworkEventLifecycleType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NetworkEventType {
    DEFINED(0),
    UNDEFINED(1),
    STARTED(2),
    STOPPED(3),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    NetworkEventType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static NetworkEventType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
