package org.karesansui.host;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.karesansui.accelerator.Accelerator;
import org.karesansui.words.Words;
import org.karesansui.xml.Bytes;

/**
 * The summary of one host: what it is, whether it can be reached, and what its guests take of it.
 *
 * @param accelerator what runs the guests' instructions, and why; absent where only the host itself could try that
 * @param states how many guests are in each state, by the state's word
 * @param pools by name
 * @param networks by name
 * @param now when it is shown
 */
public record HostPage(
        HostStanding standing,
        HostView host,
        @Nullable Accelerator accelerator,
        Share share,
        Map<String, Integer> states,
        List<PoolFacts> pools,
        List<NetworkFacts> networks,
        Instant now) {
    private static final int WHOLE = 100;
    /** What runs first, what is broken last. */
    private static final List<String> ORDER =
            List.of("running", "shutting-down", "paused", "sleeping", "saved", "shut-off", "crashed", "lost");

    private static final Set<String> POOL_KINDS = Set.of("dir", "fs", "netfs", "logical", "disk");
    private static final Set<String> NETWORK_KINDS = Set.of("nat", "route", "open", "bridge");

    public HostPage {
        var known = states;
        states =
                new TreeMap<>(Comparator.<String>comparingInt(ORDER::indexOf).thenComparing(Comparator.naturalOrder()));
        states.putAll(known);
        pools = List.copyOf(pools);
        networks = List.copyOf(networks);
    }

    /**
     * What the guests that run take together.
     *
     * @param vcpus of all of them; more than the host's processors is usual
     * @param cpuPercent how busy they keep the host's processors: 0 to 100
     * @param memory what they may use at most
     * @param memoryPercent the same of the host's memory; more than 100 where more was promised than there is
     */
    public record Share(int vcpus, double cpuPercent, Bytes memory, int memoryPercent) {}

    static HostPage of(Host host, @Nullable Accelerator accelerator, Instant now) {
        var inventory = host.inventory();
        var states = inventory.guests().values().stream()
                .collect(Collectors.toMap(inventory::stateOf, _ -> 1, Integer::sum));
        return new HostPage(
                HostStanding.of(host.name(), inventory),
                HostView.of(host, accelerator == null ? null : accelerator.kind()),
                accelerator,
                share(inventory),
                states,
                inventory.pools().values().stream()
                        .sorted(Comparator.comparing(PoolFacts::name))
                        .toList(),
                inventory.networks().values().stream()
                        .sorted(Comparator.comparing(NetworkFacts::name))
                        .toList(),
                now);
    }

    private static Share share(Inventory inventory) {
        var running =
                inventory.guests().values().stream().filter(GuestFacts::active).toList();
        var node = inventory.node();
        var vcpus = running.stream().mapToInt(guest -> guest.traits().vcpus()).sum();
        var busy = running.stream()
                .mapToDouble(guest -> guest.load().cpuPercent() * guest.traits().vcpus())
                .sum();
        var memory = running.stream()
                .mapToLong(guest -> guest.traits().memory().value())
                .sum();
        var whole = node.memory().value();
        return new Share(
                vcpus,
                node.cpus() == 0 ? 0 : Math.min(WHOLE, busy / node.cpus()),
                new Bytes(memory),
                whole == 0 ? 0 : Math.toIntExact(memory * WHOLE / whole));
    }

    /** What kind of pool it is, in words where libvirt's own say nothing to a person. */
    public String kind(PoolFacts pool, Words words) {
        return POOL_KINDS.contains(pool.type()) ? words.say("host.pool.kind." + pool.type()) : pool.type();
    }

    /** Where a network's packets go, in words where libvirt's own say nothing to a person. */
    public String kind(NetworkFacts network, Words words) {
        var forward = network.forward();
        if (forward.isEmpty()) {
            return words.say("host.network.isolated");
        }
        return NETWORK_KINDS.contains(forward) ? words.say("host.network.kind." + forward) : forward;
    }

    /** How much of a pool is taken: 0 to 100. */
    public static int taken(PoolFacts pool) {
        var whole = pool.capacity().value();
        return whole == 0 ? 0 : Math.toIntExact((whole - pool.available().value()) * WHOLE / whole);
    }
}
