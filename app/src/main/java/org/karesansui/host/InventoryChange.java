package org.karesansui.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inventory and the one that came before it. What differs is found once, for all who are told: of a thousand guests a
 * sweep changes ten.
 *
 * @param changed guests that are new or not as they were, as they are now
 * @param gone guests that are no more, as they were
 */
public record InventoryChange(
        HostName host, Inventory before, Inventory after, List<GuestFacts> changed, List<GuestFacts> gone) {
    static InventoryChange of(HostName host, Inventory before, Inventory after) {
        return new InventoryChange(
                host,
                before,
                after,
                after.guests().values().stream()
                        .filter(guest ->
                                !guest.equals(before.guests().get(guest.id().uuid())))
                        .toList(),
                before.guests().values().stream()
                        .filter(guest -> !after.guests().containsKey(guest.id().uuid()))
                        .toList());
    }

    /** How it was before; null where it is new. */
    public @Nullable GuestFacts before(GuestFacts guest) {
        return before.guests().get(guest.id().uuid());
    }

    /** Whether the host was reached again, or for the first time. */
    public boolean isReturn() {
        return after.state() instanceof HostState.Up && !(before.state() instanceof HostState.Up);
    }
}
