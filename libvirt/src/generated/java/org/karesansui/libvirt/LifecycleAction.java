// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainLifecycleAction; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum LifecycleAction {
    DESTROY(0),
    RESTART(1),
    RESTART_RENAME(2),
    PRESERVE(3),
    COREDUMP_DESTROY(4),
    COREDUMP_RESTART(5),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    LifecycleAction(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static LifecycleAction of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
