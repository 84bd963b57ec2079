package org.karesansui.guest;

import java.util.List;

/**
 * A guest that is wanted: every field proved by itself. Whether the host can make it is found by {@link GuestPlanner}.
 *
 * @param start whether it is started once it is made
 */
public record GuestSpec(
        GuestLabel label,
        GuestShape shape,
        GuestBoot boot,
        List<DiskSpec> disks,
        List<NicSpec> nics,
        boolean start,
        boolean autostart,
        Overcommit overcommit) {
    public GuestSpec {
        disks = List.copyOf(disks);
        nics = List.copyOf(nics);
    }
}
