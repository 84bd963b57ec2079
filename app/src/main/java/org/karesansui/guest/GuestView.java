package org.karesansui.guest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.HostName;
import org.karesansui.host.Inventory;
import org.karesansui.xml.Bytes;

/**
 * One guest as the API and live events tell it.
 *
 * @param state the word of its {@link org.karesansui.host.PowerState}, or the word lost while its host cannot be reached
 * @param cpuPercent of all its vCPUs together, in tenths: 0 to 100
 * @param memoryUsed bytes
 * @param diskRead bytes a second, as the three that follow
 * @param startedAt absent while it is off, and where nobody can tell
 */
public record GuestView(
        HostName host,
        UUID uuid,
        String name,
        String title,
        String state,
        boolean active,
        int vcpus,
        Bytes memory,
        double cpuPercent,
        long memoryUsed,
        long diskRead,
        long diskWritten,
        long received,
        long sent,
        List<String> addresses,
        List<String> tags,
        boolean persistent,
        boolean autostart,
        @Nullable Instant startedAt) {

    static GuestView of(GuestFacts guest, Inventory inventory) {
        var traits = guest.traits();
        var load = guest.load();
        return new GuestView(
                guest.id().host(),
                guest.id().uuid(),
                guest.name(),
                traits.title(),
                inventory.stateOf(guest),
                guest.active(),
                traits.vcpus(),
                traits.memory(),
                Math.round(load.cpuPercent() * 10) / 10.0,
                load.memoryUsed(),
                load.diskRead(),
                load.diskWritten(),
                load.received(),
                load.sent(),
                guest.addresses(),
                traits.tags(),
                traits.persistent(),
                traits.autostart(),
                guest.startedAt());
    }
}
