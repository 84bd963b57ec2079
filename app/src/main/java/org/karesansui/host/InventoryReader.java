package org.karesansui.host;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.DomainEventType;
import org.karesansui.libvirt.DomainListFlag;
import org.karesansui.libvirt.DomainStatsFlag;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.Hypervisor;
import org.karesansui.libvirt.LibvirtEvent;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.StatsGroup;

/**
 * Reads a host through its read lane and makes the next inventory of it. Two of the keeper's threads call it: one only
 * {@link #read}, the other all the rest, {@link #down} excepted, which anybody may call.
 */
final class InventoryReader {
    /** What the list and the plots show. The groups besides cost 30 to 50 ms a sweep at 1,000 guests (DESIGN §4.4). */
    private static final Set<StatsGroup> GROUPS = EnumSet.of(
            StatsGroup.CPU_TOTAL, StatsGroup.VCPU, StatsGroup.BALLOON, StatsGroup.BLOCK, StatsGroup.INTERFACE);

    private final HostAddress address;
    private final Hypervisor hypervisor;
    private final InstantSource clock;
    private final Publisher publisher;
    private final GuestReader guests;
    private final LoadMeter meter = new LoadMeter();
    private final LoadHistory history;
    private final ProcessStarts starts;

    /** The guests that {@link #read} read since a reading of all began, which may have met them as they were before. */
    private final Set<UUID> newer = ConcurrentHashMap.newKeySet();

    InventoryReader(HostAddress address, Hypervisor hypervisor, InstantSource clock, Publisher publisher, Past past) {
        this.address = address;
        this.hypervisor = hypervisor;
        this.clock = clock;
        this.publisher = publisher;
        this.guests = new GuestReader(address.name());
        this.history = past.history();
        this.starts = past.starts();
    }

    /** What is remembered of before now. */
    record Past(LoadHistory history, ProcessStarts starts) {}

    /** Whether the event is a start, whose moment libvirt will not tell later. */
    boolean saysStarted(LibvirtEvent.OfDomain event) {
        return event instanceof LibvirtEvent.DomainLifecycle(var uuid, var name, var type, var detail)
                && type == DomainEventType.STARTED;
    }

    void down(String reason) {
        publisher.change(before -> new Inventory(
                0,
                before.state() instanceof HostState.Down known
                        ? new HostState.Down(known.since(), reason)
                        : new HostState.Down(clock.instant(), reason),
                before.node(),
                before.guests(),
                before.pools(),
                before.networks()));
    }

    /** Everything, with every definition. */
    void readAll() {
        readAll(Map.of());
    }

    /** Everything but the definitions of guests that are known: a few calls, however many guests there are. */
    void readAgain() {
        readAll(publisher.inventory().guests());
    }

    /** @param believed guests whose definitions are taken to be as they were */
    private void readAll(Map<UUID, GuestFacts> believed) {
        newer.clear();
        var before = publisher.inventory().guests();
        var node = hypervisor.read(NodeReader::read);
        var all = hypervisor.read(connection -> readGuests(connection, before, believed.keySet()));
        tellStarts(all);
        var pools = hypervisor.read(PoolReader::readAll);
        var networks = hypervisor.read(NetworkReader::readAll);
        publisher.change(now -> {
            newer.forEach(uuid -> put(all, uuid, now.guests().get(uuid)));
            return new Inventory(0, upSince(now), node, all, pools, networks);
        });
    }

    private HostState upSince(Inventory now) {
        return now.state() instanceof HostState.Up up ? up : new HostState.Up(clock.instant());
    }

    private Map<UUID, GuestFacts> readGuests(Connection connection, Map<UUID, GuestFacts> before, Set<UUID> believed) {
        var roll = Roll.call(connection);
        var all = new HashMap<UUID, GuestFacts>();
        try (var domains = connection.listAllDomains()) {
            for (var domain : domains) {
                var known = before.get(domain.uuid());
                unlessGone(
                        () -> known != null && believed.contains(domain.uuid())
                                ? guests.again(domain, roll, known)
                                : guests.read(domain, roll, known),
                        all);
            }
        }
        return all;
    }

    /** The machine's process table has the starts that no event told. */
    private void tellStarts(Map<UUID, GuestFacts> all) {
        if (address.isThisMachine() && all.values().stream().anyMatch(InventoryReader::lacksStart)) {
            var started = starts.read();
            all.replaceAll((uuid, guest) -> lacksStart(guest) ? GuestReader.started(guest, started.get(uuid)) : guest);
        }
    }

    private static boolean lacksStart(GuestFacts guest) {
        return guest.active() && guest.startedAt() == null;
    }

    private interface Reading {
        GuestFacts read();
    }

    /** A guest may vanish between the listing and the reading. */
    private static void unlessGone(Reading reading, Map<UUID, GuestFacts> into) {
        try {
            var guest = reading.read();
            into.put(guest.id().uuid(), guest);
        } catch (LibvirtException failure) {
            if (!failure.is(ErrorCode.NO_DOMAIN)) {
                throw failure;
            }
        }
    }

    /** Reads those guests again; one that is no more is taken out. */
    void read(Set<UUID> changed, Set<UUID> started) {
        if (changed.isEmpty()) {
            return;
        }
        var before = publisher.inventory();
        var found = hypervisor.read(connection -> {
            var read = new HashMap<UUID, @Nullable GuestFacts>();
            changed.forEach(uuid -> read.put(uuid, readOne(connection, uuid, before)));
            return read;
        });
        var now = clock.instant();
        publisher.change(inventory -> with(inventory, guests -> {
            newer.addAll(changed);
            found.forEach((uuid, guest) -> put(guests, uuid, guest));
            started.forEach(uuid -> guests.computeIfPresent(uuid, (_, guest) -> GuestReader.started(guest, now)));
        }));
    }

    private static void put(Map<UUID, GuestFacts> guests, UUID uuid, @Nullable GuestFacts guest) {
        if (guest == null) {
            guests.remove(uuid);
            return;
        }
        guests.put(uuid, guest);
    }

    private @Nullable GuestFacts readOne(Connection connection, UUID uuid, Inventory before) {
        try (var domain = connection.domainLookupByUuid(uuid)) {
            return guests.read(domain, before.guests().get(uuid));
        } catch (LibvirtException failure) {
            if (failure.is(ErrorCode.NO_DOMAIN)) {
                return null;
            }
            throw failure;
        }
    }

    void readPools() {
        var pools = hypervisor.read(PoolReader::readAll);
        publisher.change(now -> new Inventory(0, now.state(), now.node(), now.guests(), pools, now.networks()));
    }

    void readNetworks() {
        var networks = hypervisor.read(NetworkReader::readAll);
        publisher.change(now -> new Inventory(0, now.state(), now.node(), now.guests(), now.pools(), networks));
    }

    /** One bulk call for everybody, the addresses that go with it, and what libvirt tells by no event. */
    void sweep() {
        readAutostart();
        var inventory = publisher.inventory();
        if (inventory.guests().values().stream().noneMatch(GuestFacts::active) || address.isTestDriver()) {
            return;
        }
        var stats = hypervisor.read(
                connection -> connection.domainStats(GROUPS, DomainStatsFlag.ACTIVE, DomainStatsFlag.NOWAIT));
        var now = clock.instant();
        var loads = meter.measure(stats, now);
        history.add(now, loads);
        var leases = hypervisor.read(connection ->
                NetworkReader.leases(connection, inventory.networks().values()));
        publisher.change(before -> with(
                before,
                guests -> guests.replaceAll((uuid, guest) -> {
                    var load = loads.getOrDefault(uuid, GuestLoad.NONE);
                    var addresses = guest.active() ? leases.of(guest.traits().macs()) : List.<String>of();
                    return guest.with(load, addresses);
                })));
    }

    private void readAutostart() {
        var known = publisher.inventory().guests().values();
        if (known.isEmpty()) {
            return;
        }
        var started = hypervisor.read(connection -> Roll.listed(connection, DomainListFlag.AUTOSTART));
        if (known.stream()
                .anyMatch(guest -> guest.traits().autostart()
                        != started.contains(guest.id().uuid()))) {
            publisher.change(before -> with(
                    before,
                    guests -> guests.replaceAll((uuid, guest) ->
                            guest.with(guest.traits().with(guest.traits().persistent(), started.contains(uuid))))));
        }
    }

    private static Inventory with(Inventory inventory, Consumer<Map<UUID, GuestFacts>> change) {
        var guests = new HashMap<>(inventory.guests());
        change.accept(guests);
        return new Inventory(0, inventory.state(), inventory.node(), guests, inventory.pools(), inventory.networks());
    }

    /** Where the next inventory goes. */
    interface Publisher {
        Inventory inventory();

        /** Makes the next inventory from the last, one change after the other; its revision is the publisher's to give. */
        void change(UnaryOperator<Inventory> change);
    }
}
