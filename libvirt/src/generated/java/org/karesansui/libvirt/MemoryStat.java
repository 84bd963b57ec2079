// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainMemoryStatTags; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum MemoryStat {
    SWAP_IN(0),
    SWAP_OUT(1),
    MAJOR_FAULT(2),
    MINOR_FAULT(3),
    UNUSED(4),
    AVAILABLE(5),
    ACTUAL_BALLOON(6),
    RSS(7),
    USABLE(8),
    LAST_UPDATE(9),
    DISK_CACHES(10),
    HUGETLB_PGALLOC(11),
    HUGETLB_PGFAIL(12),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    MemoryStat(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static MemoryStat of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
