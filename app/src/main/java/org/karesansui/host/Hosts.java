package org.karesansui.host;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.karesansui.problem.Problem;

/** The hosts of this console, in the order in which they were given. Thread-safe. */
public final class Hosts implements AutoCloseable {
    private final SequencedMap<HostName, Host> hosts = new LinkedHashMap<>();
    private final List<InventoryListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param watched whether somebody has a page open, so that loads are worth reading more often
     */
    public Hosts(List<HostAddress> addresses, InstantSource clock, BooleanSupplier watched, ThisMachine here) {
        var around = new Host.Surroundings(
                clock,
                new AtomicLong(),
                InventoryKeeper.Pace.of(watched),
                new ProcessStarts(here.processes()),
                new DefinitionFiles(here.definitions()));
        for (var address : addresses) {
            hosts.put(address.name(), new Host(address, around, this::changed));
        }
    }

    /**
     * What this machine tells of its own guests beside libvirt.
     *
     * @param processes where proc(5) is mounted, for the times at which guests were started
     * @param definitions where its libvirt keeps the guests' definitions
     */
    public record ThisMachine(Path processes, Path definitions) {}

    /** Begins to connect; returns at once. Listeners should be there before. */
    public void start() {
        hosts.values().forEach(Host::start);
    }

    public void listen(InventoryListener listener) {
        listeners.add(listener);
    }

    private void changed(InventoryChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    public Collection<Host> all() {
        return hosts.sequencedValues();
    }

    /** @throws Problem {@link HostProblem#HOST_NOT_FOUND} */
    public Host require(String name) {
        return hosts.values().stream()
                .filter(host -> host.name().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(HostProblem.HOST_NOT_FOUND, name));
    }

    public Host require(HostName name) {
        return require(name.value());
    }

    /** The revision of the newest inventory. */
    public long revision() {
        return hosts.values().stream()
                .mapToLong(host -> host.inventory().revision())
                .max()
                .orElse(0);
    }

    @Override
    public void close() {
        hosts.values().forEach(Host::close);
    }
}
