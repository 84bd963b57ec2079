package org.karesansui.host;

import java.util.List;
import org.karesansui.web.Events;
import org.karesansui.web.Right;
import org.karesansui.web.Topic;

/** Tells open pages when a host is lost or reached again, and how many guests it has. */
public final class HostFeed implements InventoryListener {
    private static final String TOPIC = "host";

    private final Events events;

    public HostFeed(Events events) {
        this.events = events;
    }

    /** What an event of the topic holds: the hosts that changed, or all in a snapshot. */
    public record Standings(List<HostStanding> hosts) {}

    /** @param right who holds it hears of hosts */
    public static Topic topic(Hosts hosts, Right right) {
        return new Topic(
                TOPIC,
                right,
                _ -> new Standings(hosts.all().stream()
                        .map(host -> HostStanding.of(host.name(), host.inventory()))
                        .toList()));
    }

    @Override
    public void changed(InventoryChange change) {
        var standing = HostStanding.of(change.host(), change.after());
        if (!standing.equals(HostStanding.of(change.host(), change.before()))) {
            events.publish(TOPIC, change.host().value(), new Standings(List.of(standing)));
        }
    }
}
