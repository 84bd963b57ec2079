package org.karesansui.guest;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostName;
import org.karesansui.host.Hosts;
import org.karesansui.web.Json;
import org.karesansui.web.Prepared;

/**
 * Lists of guests for the API. The list of a whole host is serialised once for all who ask; under a storm of changes that
 * is done a few times a second at most, so that a list may then be up to a second old. Thread-safe.
 */
final class GuestLists {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int MOST_A_SECOND = 4;

    static final Comparator<GuestFacts> BY_NAME = Comparator.comparing(GuestFacts::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(GuestFacts::name)
            .thenComparing(guest -> guest.id().host())
            .thenComparing(guest -> guest.id().uuid());

    private final Hosts hosts;
    private final Json json;
    private final Map<HostName, Made> made = new ConcurrentHashMap<>();

    GuestLists(Hosts hosts, Json json) {
        this.hosts = hosts;
        this.json = json;
    }

    /** One answer of the API. */
    record Listed(List<GuestView> guests) {}

    private record Made(long revision, Prepared list, long second, int inSecond) {}

    Prepared of(Host host) {
        return made.compute(host.name(), (_, known) -> next(host, known)).list();
    }

    private Made next(Host host, @Nullable Made known) {
        var inventory = host.inventory();
        var second = System.nanoTime() / SECOND;
        var inSecond = known != null && known.second() == second ? known.inSecond() : 0;
        if (known != null && (known.revision() == inventory.revision() || inSecond >= MOST_A_SECOND)) {
            return known;
        }
        var listed = new Listed(inventory.guests().values().stream()
                .sorted(BY_NAME)
                .map(guest -> GuestView.of(guest, inventory))
                .toList());
        return new Made(inventory.revision(), Prepared.json(json, listed), second, inSecond + 1);
    }

    /** The guests of all hosts that match, by name. */
    Stream<GuestFacts> matching(GuestSearch search) {
        return hosts.all().stream()
                .flatMap(host -> host.inventory().guests().values().stream())
                .filter(search::matches)
                .sorted(BY_NAME);
    }
}
