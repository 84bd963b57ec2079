package org.karesansui.host;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.Call;
import org.karesansui.libvirt.Console;
import org.karesansui.libvirt.ConsoleFlag;
import org.karesansui.libvirt.Hypervisor;
import org.karesansui.libvirt.HypervisorListener;
import org.karesansui.libvirt.LibvirtEvent;
import org.karesansui.problem.Problem;

/** One host: its inventory, and its libvirt on the lanes that DESIGN §4.6 asks for. Thread-safe. */
public final class Host implements AutoCloseable {
    private final HostAddress address;
    private final Hypervisor hypervisor;
    private final LoadHistory history = new LoadHistory();
    private final InventoryKeeper keeper;
    private final Shelf shelf;

    Host(HostAddress address, Surroundings around, InventoryListener listener) {
        this.address = address;
        this.shelf = new Shelf(address.name(), around.revisions(), listener);
        var relay = new Relay();
        this.hypervisor = new Hypervisor(address.name().value(), address.uri(), relay);
        var past = new InventoryReader.Past(history, around.starts());
        var reader = new InventoryReader(address, hypervisor, around.clock(), shelf, past);
        var definitions = new DefinitionCheck(
                hypervisor, shelf::inventory, address.isSystemOfThisMachine() ? around.definitions()::read : Map::of);
        this.keeper = new InventoryKeeper(address.name(), reader, definitions, around.pace());
        relay.keeper = keeper;
    }

    /**
     * What all hosts share.
     *
     * @param revisions gives each inventory of any host its revision
     */
    record Surroundings(
            InstantSource clock,
            AtomicLong revisions,
            InventoryKeeper.Pace pace,
            ProcessStarts starts,
            DefinitionFiles definitions) {}

    void start() {
        keeper.start();
        hypervisor.start();
    }

    public HostName name() {
        return address.name();
    }

    public HostAddress address() {
        return address;
    }

    public Inventory inventory() {
        return shelf.inventory();
    }

    /** @throws Problem {@link HostProblem#HOST_DOWN} where what the inventory knows is old, or nothing yet */
    public void requireUp() {
        switch (inventory().state()) {
            case HostState.Up(var since) -> {}
            case HostState.Connecting() -> throw new Problem(HostProblem.HOST_DOWN, name() + ": connecting");
            case HostState.Down(var since, var reason) -> throw new Problem(HostProblem.HOST_DOWN, reason);
        }
    }

    public LoadHistory history() {
        return history;
    }

    /** @throws Problem {@link HostProblem#HOST_GUEST_NOT_FOUND} where the inventory has no such guest */
    public GuestFacts guest(String nameOrUuid) {
        return inventory()
                .guest(nameOrUuid)
                .orElseThrow(() -> new Problem(HostProblem.HOST_GUEST_NOT_FOUND, nameOrUuid, name().value()));
    }

    /** A quick question to libvirt. Fails with libvirt's exceptions, which {@link LibvirtProblems} explains. */
    public <T> T read(Call<T> call) {
        return hypervisor.read(call);
    }

    /** A quick change. */
    public <T> T change(Call<T> call) {
        return hypervisor.change(call);
    }

    /** Work that may take minutes. */
    public <T> T slow(Call<T> call) {
        return hypervisor.slow(call);
    }

    /** Work on a connection of its own: bulk streams and consoles. */
    public <T> T stream(Call<T> call) {
        return hypervisor.stream(call);
    }

    /**
     * Opens the serial line of a guest, on a connection of its own.
     *
     * @throws IOException where libvirt does not open it; the message has its words
     */
    public Console console(UUID guest, ConsoleFlag... flags) throws InterruptedException, IOException {
        return hypervisor.console(guest, null, flags);
    }

    /** Reads the guest again soon; libvirt sends no event for some of what may have changed. */
    public void lookAt(GuestId guest) {
        keeper.lookAt(guest.uuid());
    }

    public void lookAtPools() {
        keeper.lookAtPools();
    }

    public void lookAtAll() {
        keeper.lookAtAll();
    }

    /** Ends the wait for the next attempt to connect. */
    public void tryNow() {
        hypervisor.tryNow();
    }

    @Override
    public void close() {
        keeper.close();
        hypervisor.close();
    }

    /** Where the inventory lies. */
    private static final class Shelf implements InventoryReader.Publisher {
        private final HostName host;
        private final AtomicLong revisions;
        private final InventoryListener listener;
        private volatile Inventory inventory = Inventory.EMPTY;

        Shelf(HostName host, AtomicLong revisions, InventoryListener listener) {
            this.host = host;
            this.revisions = revisions;
            this.listener = listener;
        }

        @Override
        public Inventory inventory() {
            return inventory;
        }

        @Override
        public synchronized void change(UnaryOperator<Inventory> change) {
            var before = inventory;
            var after = change.apply(before).at(before.revision());
            if (!after.equals(before)) {
                inventory = after.at(revisions.incrementAndGet());
                listener.changed(InventoryChange.of(host, before, inventory));
            }
        }
    }

    /** The hypervisor wants its listener first, the keeper its hypervisor. */
    private static final class Relay implements HypervisorListener {
        private @Nullable InventoryKeeper keeper;

        private InventoryKeeper keeper() {
            return Objects.requireNonNull(keeper);
        }

        @Override
        public void up(long generation) {
            keeper().up(generation);
        }

        @Override
        public void down(String reason) {
            keeper().down(reason);
        }

        @Override
        public void event(LibvirtEvent event) {
            keeper().event(event);
        }

        @Override
        public void overflow() {
            keeper().overflow();
        }
    }
}
