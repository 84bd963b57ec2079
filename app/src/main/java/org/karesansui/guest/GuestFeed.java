package org.karesansui.guest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.karesansui.host.Hosts;
import org.karesansui.host.Inventory;
import org.karesansui.host.InventoryChange;
import org.karesansui.host.InventoryListener;
import org.karesansui.web.Events;
import org.karesansui.web.Topic;

/** Tells open pages what changed among the guests: one event per host and change of its inventory. */
public final class GuestFeed implements InventoryListener {
    private static final String TOPIC = "guest";

    private final Events events;

    public GuestFeed(Events events) {
        this.events = events;
    }

    /** What an event of the topic {@code guest} holds. */
    public record Changes(List<GuestView> changed, List<UUID> removed) {
        private boolean isNone() {
            return changed.isEmpty() && removed.isEmpty();
        }
    }

    public static Topic topic(Hosts hosts) {
        return new Topic(TOPIC, GuestRight.GUEST_SEE, _ -> all(hosts));
    }

    private static Changes all(Hosts hosts) {
        return new Changes(
                hosts.all().stream().flatMap(host -> views(host.inventory())).toList(), List.of());
    }

    @Override
    public void changed(InventoryChange change) {
        var changes = new Changes(
                shown(change).toList(),
                change.gone().stream().map(guest -> guest.id().uuid()).toList());
        if (!changes.isNone()) {
            events.publish(TOPIC, change.host().value(), changes);
        }
    }

    /** With a host that is lost or back, each of its guests looks different. */
    private static Stream<GuestView> shown(InventoryChange change) {
        var after = change.after();
        return change.before().state().word().equals(after.state().word())
                ? change.changed().stream().map(guest -> GuestView.of(guest, after))
                : views(after);
    }

    private static Stream<GuestView> views(Inventory inventory) {
        return inventory.guests().values().stream().map(guest -> GuestView.of(guest, inventory));
    }
}
