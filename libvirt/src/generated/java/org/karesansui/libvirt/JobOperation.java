// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainJobOperation; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum JobOperation {
    UNKNOWN(0),
    START(1),
    SAVE(2),
    RESTORE(3),
    MIGRATION_IN(4),
    MIGRATION_OUT(5),
    SNAPSHOT(6),
    SNAPSHOT_REVERT(7),
    DUMP(8),
    BACKUP(9),
    SNAPSHOT_DELETE(10),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    JobOperation(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static JobOperation of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
