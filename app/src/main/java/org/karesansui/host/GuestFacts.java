package org.karesansui.host;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the inventory knows of one guest. Small, since a thousand of them are kept; everything else is read from libvirt
 * when a person opens the guest.
 *
 * @param active whether there is a QEMU process
 * @param startedAt when it was started; absent while it is off, and where libvirt cannot tell
 * @param addresses IP addresses that libvirt's DHCP leases or the guest agent tell, IPv4 first
 */
public record GuestFacts(
        GuestId id,
        String name,
        PowerState state,
        boolean active,
        GuestTraits traits,
        GuestLoad load,
        @Nullable Instant startedAt,
        List<String> addresses) {
    public GuestFacts {
        addresses = List.copyOf(addresses);
    }

    /** With what the last sweep found; itself where nothing is new, since that is so for nearly all of a thousand. */
    public GuestFacts with(GuestLoad now, List<String> seen) {
        return now.equals(load) && seen.equals(addresses)
                ? this
                : new GuestFacts(id, name, state, active, traits, now, startedAt, seen);
    }

    /** Itself where they are as they were. */
    GuestFacts with(GuestTraits now) {
        return now.equals(traits) ? this : new GuestFacts(id, name, state, active, now, load, startedAt, addresses);
    }
}
