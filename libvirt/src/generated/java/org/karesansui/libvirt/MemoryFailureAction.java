// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainMemoryFailureActionType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum MemoryFailureAction {
    IGNORE(0),
    INJECT(1),
    FATAL(2),
    RESET(3),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    MemoryFailureAction(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static MemoryFailureAction of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
