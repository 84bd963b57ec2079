// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainBlockJobType; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum BlockJobType {
    UNKNOWN(0),
    PULL(1),
    COPY(2),
    COMMIT(3),
    ACTIVE_COMMIT(4),
    BACKUP(5),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    BlockJobType(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static BlockJobType of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
