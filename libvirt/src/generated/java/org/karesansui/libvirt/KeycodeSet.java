// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virKeycodeSet; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum KeycodeSet {
    LINUX(0),
    XT(1),
    ATSET1(2),
    ATSET2(3),
    ATSET3(4),
    OSX(5),
    XT_KBD(6),
    USB(7),
    WIN32(8),
    QNUM(9),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    KeycodeSet(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static KeycodeSet of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
