package org.karesansui.guest;

import java.util.List;
import java.util.UUID;
import org.karesansui.host.Host;
import org.karesansui.host.NodeMemory;
import org.karesansui.storage.Images;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.capability.CapabilitiesXml;
import org.karesansui.xml.domain.DomainSpec;

/**
 * A guest that can be made: everything was looked up and found free.
 *
 * @param images in the order of the disks
 * @param macs in the order of the NICs
 */
record GuestPlan(
        Host host,
        GuestSpec spec,
        DomainSpec machine,
        CapabilitiesXml capabilities,
        NodeMemory memory,
        List<Images.Plan> images,
        List<MacAddress> macs) {
    GuestPlan {
        images = List.copyOf(images);
        macs = List.copyOf(macs);
    }

    UUID uuid() {
        return machine.uuid();
    }

    String name() {
        return machine.name();
    }
}
