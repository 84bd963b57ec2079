// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainJobType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum JobType {
    NONE(0),
    BOUNDED(1),
    UNBOUNDED(2),
    COMPLETED(3),
    FAILED(4),
    CANCELLED(5),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    JobType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static JobType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
