// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virConnectDomainEventBlockJobStatus; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockJobStatus {
    COMPLETED(0),
    FAILED(1),
    CANCELED(2),
    READY(3),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    BlockJobStatus(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static BlockJobStatus of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
