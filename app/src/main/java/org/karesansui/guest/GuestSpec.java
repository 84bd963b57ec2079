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
        GuestDevices devices,
        boolean start,
        boolean autostart,
        Overcommit overcommit) {
    List<DiskSpec> disks() {
        return devices.disks();
    }

    List<NicSpec> nics() {
        return devices.nics();
    }

    GuestOptions options() {
        return devices.options();
    }
}
