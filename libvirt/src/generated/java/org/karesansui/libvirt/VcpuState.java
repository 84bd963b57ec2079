// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virVcpuState; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum VcpuState {
    OFFLINE(0),
    RUNNING(1),
    BLOCKED(2),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    VcpuState(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static VcpuState of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
