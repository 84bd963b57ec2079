package org.karesansui.host;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One host at one moment: everything that lists and trees show of it. Immutable, so a reader sees a whole picture.
 *
 * @param revision grows with every change of this inventory, and never repeats while the daemon runs
 * @param node what the machine is; {@link NodeFacts#UNKNOWN} until it was reached for the first time
 */
public record Inventory(
        long revision,
        HostState state,
        NodeFacts node,
        Map<UUID, GuestFacts> guests,
        Map<UUID, PoolFacts> pools,
        Map<UUID, NetworkFacts> networks) {
    public static final Inventory EMPTY =
            new Inventory(0, new HostState.Connecting(), NodeFacts.UNKNOWN, Map.of(), Map.of(), Map.of());

    public Inventory {
        guests = Map.copyOf(guests);
        pools = Map.copyOf(pools);
        networks = Map.copyOf(networks);
    }

    /** The word of the guest's state: that of its power, or {@code lost} while the host cannot be reached. */
    public String stateOf(GuestFacts guest) {
        return state instanceof HostState.Up ? guest.state().word() : "lost";
    }

    Inventory at(long other) {
        return new Inventory(other, state, node, guests, pools, networks);
    }

    /** By libvirt's UUID, or else by name. */
    public Optional<GuestFacts> guest(String nameOrUuid) {
        return byUuid(guests, nameOrUuid)
                .or(() -> guests.values().stream()
                        .filter(guest -> guest.name().equals(nameOrUuid))
                        .findFirst());
    }

    public Optional<PoolFacts> pool(String name) {
        return pools.values().stream().filter(pool -> pool.name().equals(name)).findFirst();
    }

    public Optional<NetworkFacts> network(String name) {
        return networks.values().stream()
                .filter(network -> network.name().equals(name))
                .findFirst();
    }

    private static <T> Optional<T> byUuid(Map<UUID, T> all, String text) {
        try {
            return Optional.ofNullable(all.get(UUID.fromString(text)));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }
}
