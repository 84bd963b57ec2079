package org.karesansui.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.cloudinit.CloudInit;

/**
 * A guest that is wanted: every field proved by itself. Whether the host can make it is found by {@link GuestPlanner}.
 *
 * @param start whether it is started once it is made
 * @param cloud what cloud-init in its image is told; absent for nothing
 */
public record GuestSpec(
        GuestLabel label,
        GuestShape shape,
        GuestBoot boot,
        GuestDevices devices,
        boolean start,
        boolean autostart,
        Overcommit overcommit,
        @Nullable CloudInit cloud) {
    /** Whether something of it is for its first start only. */
    boolean installs() {
        return boot.installs() || cloud != null;
    }

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
