package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.karesansui.host.HostName;
import org.karesansui.host.Hosts;
import org.karesansui.host.Inventory;
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
    public void changed(HostName host, Inventory before, Inventory after) {
        var changes = difference(before, after);
        if (!changes.isNone()) {
            events.publish(TOPIC, host.value(), changes);
        }
    }

    private static Stream<GuestView> views(Inventory inventory) {
        return inventory.guests().values().stream().map(guest -> GuestView.of(guest, inventory));
    }

    private static Changes difference(Inventory before, Inventory after) {
        if (!before.state().word().equals(after.state().word())) {
            return new Changes(views(after).toList(), removed(before, after));
        }
        var changed = new ArrayList<GuestView>();
        after.guests().forEach((uuid, guest) -> {
            if (!guest.equals(before.guests().get(uuid))) {
                changed.add(GuestView.of(guest, after));
            }
        });
        return new Changes(changed, removed(before, after));
    }

    private static List<UUID> removed(Inventory before, Inventory after) {
        return before.guests().keySet().stream()
                .filter(uuid -> !after.guests().containsKey(uuid))
                .toList();
    }
}
