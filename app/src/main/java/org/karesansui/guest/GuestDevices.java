package org.karesansui.guest;

import java.util.List;

/** What a new guest is made of, beside processors and memory. */
public record GuestDevices(List<DiskSpec> disks, List<NicSpec> nics, GuestOptions options) {
    public GuestDevices {
        disks = List.copyOf(disks);
        nics = List.copyOf(nics);
    }
}
