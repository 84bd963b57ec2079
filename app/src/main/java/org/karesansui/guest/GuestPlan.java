package org.karesansui.guest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.Host;
import org.karesansui.host.NodeMemory;
import org.karesansui.storage.ImageHead;
import org.karesansui.storage.Images;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.capability.CapabilitiesXml;
import org.karesansui.xml.domain.DomainSpec;

/**
 * A guest that can be made: everything was looked up and found free.
 *
 * @param image absent where the guest does not start from one
 * @param images in the order of the disks that are made
 * @param macs in the order of the NICs
 */
record GuestPlan(
        Host host,
        GuestSpec spec,
        DomainSpec machine,
        CapabilitiesXml capabilities,
        NodeMemory memory,
        @Nullable ImagePlan image,
        List<Images.Plan> images,
        List<MacAddress> macs) {
    GuestPlan {
        images = List.copyOf(images);
        macs = List.copyOf(macs);
    }

    /**
     * The image that the guest starts from.
     *
     * @param path on the host; empty for one that is still to be fetched
     * @param judged absent for one that is still to be fetched, and on the test driver
     */
    record ImagePlan(GuestBoot.Image wanted, String path, ImageHead.@Nullable Judged judged) {
        boolean isCopied() {
            return !wanted.itself();
        }
    }

    UUID uuid() {
        return machine.uuid();
    }

    String name() {
        return machine.name();
    }
}
