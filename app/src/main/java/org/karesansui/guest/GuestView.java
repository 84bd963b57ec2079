package org.karesansui.guest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.GuestLoad;
import org.karesansui.host.HostName;
import org.karesansui.host.Inventory;
import org.karesansui.web.Inline;
import org.karesansui.xml.Bytes;

/** One guest as the API and live events tell it: flat, for who reads them. */
public record GuestView(
        Identity identity,
        Power power,
        Shape shape,
        Load load,
        List<String> addresses,
        List<String> tags,
        boolean persistent,
        boolean autostart) {

    record Identity(HostName host, UUID uuid, String name, String title) implements Inline {}

    /**
     * Whether it is on.
     *
     * @param state the word of its {@link org.karesansui.host.PowerState}, or the word lost while its host cannot be reached
     * @param startedAt absent while it is off, and where nobody can tell
     */
    record Power(String state, boolean active, @Nullable Instant startedAt) implements Inline {}

    record Shape(int vcpus, Bytes memory) implements Inline {}

    /**
     * What it does now.
     *
     * @param cpuPercent of all its vCPUs together, in tenths: 0 to 100
     * @param memoryUsed bytes
     * @param diskRead bytes a second, as the three that follow
     */
    record Load(double cpuPercent, long memoryUsed, long diskRead, long diskWritten, long received, long sent)
            implements Inline {}

    static GuestView of(GuestFacts guest, Inventory inventory) {
        var traits = guest.traits();
        return new GuestView(
                new Identity(guest.id().host(), guest.id().uuid(), guest.name(), traits.title()),
                new Power(inventory.stateOf(guest), guest.active(), guest.startedAt()),
                new Shape(traits.vcpus(), traits.memory()),
                load(guest.load()),
                guest.addresses(),
                traits.tags(),
                traits.persistent(),
                traits.autostart());
    }

    private static Load load(GuestLoad load) {
        return new Load(
                Math.round(load.cpuPercent() * 10) / 10.0,
                load.memoryUsed(),
                load.diskRead(),
                load.diskWritten(),
                load.received(),
                load.sent());
    }
}
