// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virConnectDomainEventDiskChangeReason; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum DiskChangeReason {
    CHANGE_MISSING_ON_START(0),
    DROP_MISSING_ON_START(1),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    DiskChangeReason(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static DiskChangeReason of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
