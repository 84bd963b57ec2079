// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virNetworkUpdateCommand; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NetworkUpdateCommand {
    NONE(0),
    MODIFY(1),
    DELETE(2),
    ADD_LAST(3),
    ADD_FIRST(4),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    NetworkUpdateCommand(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static NetworkUpdateCommand of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
