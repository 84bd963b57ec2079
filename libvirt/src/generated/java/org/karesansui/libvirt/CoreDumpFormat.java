// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainCoreDumpFormat; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum CoreDumpFormat {
    RAW(0),
    KDUMP_ZLIB(1),
    KDUMP_LZO(2),
    KDUMP_SNAPPY(3),
    WIN_DMP(4),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    CoreDumpFormat(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static CoreDumpFormat of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
