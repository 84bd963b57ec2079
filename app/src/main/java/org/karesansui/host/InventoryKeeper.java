package org.karesansui.host;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.HypervisorListener;
import org.karesansui.libvirt.LibvirtEvent;
import org.karesansui.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one host's inventory true. Events only say what to look at again, so one that is missed or comes twice does no
 * harm; a resync finds what libvirt sends no event for. One virtual thread does all the reading, one thing after the
 * other, so that the inventory never goes back in time; what takes a call for each guest is not its work.
 */
final class InventoryKeeper implements HypervisorListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InventoryKeeper.class);

    /** How often everything is read again, whether or not an event said so (DESIGN §4.4). */
    private static final Duration RESYNC = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HostName host;
    private final InventoryReader reader;
    private final DefinitionCheck definitions;
    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private Wanted wanted = Wanted.nothing();
    private final Timer pause = Timer.longAgo();
    private boolean closed;
    private boolean up;

    /**
     * How often to look when no event comes.
     *
     * @param watched whether somebody has a page open
     */
    record Pace(Duration open, Duration closed, BooleanSupplier watched) {
        static Pace of(BooleanSupplier watched) {
            return new Pace(Duration.ofSeconds(2), Duration.ofSeconds(10), watched);
        }

        Duration now() {
            return watched.getAsBoolean() ? open : closed;
        }
    }

    /** What is to be looked at again. */
    private record Wanted(Set<UUID> guests, Set<UUID> started, boolean pools, boolean networks, boolean all) {
        static Wanted nothing() {
            return new Wanted(new HashSet<>(), new HashSet<>(), false, false, false);
        }

        boolean isNothing() {
            return guests.isEmpty() && !pools && !networks && !all;
        }
    }

    InventoryKeeper(HostName host, InventoryReader reader, DefinitionCheck definitions, Pace pace) {
        this.host = host;
        this.reader = reader;
        this.definitions = definitions;
        this.pace = pace;
    }

    void start() {
        Thread.ofVirtual().name("inventory-" + host).start(this::keep);
    }

    @Override
    public void up(long generation) {
        want(() -> {
            up = true;
            wanted = new Wanted(wanted.guests(), wanted.started(), true, true, true);
        });
    }

    @Override
    public void down(String reason) {
        want(() -> up = false);
        reader.down(reason);
    }

    @Override
    public void overflow() {
        lookAtAll();
    }

    @Override
    public void event(LibvirtEvent event) {
        switch (event) {
            case LibvirtEvent.OfDomain of -> lookAt(of.uuid(), reader.saysStarted(of));
            case LibvirtEvent.NetworkLifecycle _ -> lookAtNetworks();
            case LibvirtEvent.PoolLifecycle _, LibvirtEvent.PoolRefresh _ -> lookAtPools();
            case LibvirtEvent.NodeDeviceLifecycle _,
                    LibvirtEvent.NodeDeviceUpdate _,
                    LibvirtEvent.SecretLifecycle _,
                    LibvirtEvent.SecretValueChanged _,
                    LibvirtEvent.ConnectionClosed _ -> {}
        }
    }

    /** Reads one guest again, soon. */
    void lookAt(UUID guest) {
        lookAt(guest, false);
    }

    private void lookAt(UUID guest, boolean started) {
        want(() -> {
            wanted.guests().add(guest);
            if (started) {
                wanted.started().add(guest);
            }
        });
    }

    void lookAtPools() {
        want(() -> wanted = new Wanted(wanted.guests(), wanted.started(), true, wanted.networks(), wanted.all()));
    }

    void lookAtNetworks() {
        want(() -> wanted = new Wanted(wanted.guests(), wanted.started(), wanted.pools(), true, wanted.all()));
    }

    void lookAtAll() {
        want(() -> wanted = new Wanted(wanted.guests(), wanted.started(), true, true, true));
    }

    private void want(Runnable change) {
        lock.lock();
        try {
            change.run();
            something.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void keep() {
        var resync = new Timer();
        var sweep = new Timer();
        try {
            for (var next = await(sweep); next != null; next = await(sweep)) {
                look(next, resync, sweep);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Wanted next, Timer resync, Timer sweep) {
        try {
            if (next.all()) {
                reader.readAll();
                resync.restart();
            } else {
                read(next);
            }
            if (resync.due(RESYNC)) {
                reader.readAgain();
                resync.restart();
                Thread.ofVirtual().name("definitions-" + host).start(this::checkDefinitions);
            }
            if (sweep.due(pace.now())) {
                sweep.restart();
                reader.sweep();
            }
        } catch (LibvirtException failure) {
            // The host may be lost; the hypervisor finds out by itself, and reads everything when it is back.
            LOG.info("Could not read {}: {}", host, failure.getMessage());
            again(sweep);
        } catch (RuntimeException fault) {
            // An inventory that nobody keeps any more would lie for ever.
            LOG.error("Could not keep the inventory of {}", host, fault);
            again(sweep);
        }
    }

    private void read(Wanted next) {
        reader.read(next.guests(), next.started());
        if (next.pools()) {
            reader.readPools();
        }
        if (next.networks()) {
            reader.readNetworks();
        }
    }

    private void checkDefinitions() {
        try {
            definitions.changed().forEach(this::lookAt);
        } catch (LibvirtException failure) {
            LOG.info("Could not check the definitions of {}: {}", host, failure.getMessage());
        }
    }

    /** Reads everything again, after a pause: a host that fails at once is not to be asked without end. */
    private void again(Timer sweep) {
        pause.restart();
        sweep.restart();
        lookAtAll();
    }

    /** Waits until there is something to look at or a sweep is due; null when it is time to end. */
    private @Nullable Wanted await(Timer sweep) throws InterruptedException {
        lock.lock();
        try {
            while (!closed && !isTime(sweep)) {
                something.awaitNanos(up ? Math.max(1_000_000, left(sweep)) : TimeUnit.SECONDS.toNanos(60));
            }
            var taken = wanted;
            wanted = Wanted.nothing();
            return closed ? null : taken;
        } finally {
            lock.unlock();
        }
    }

    private boolean isTime(Timer sweep) {
        return up && pause.due(PAUSE) && (!wanted.isNothing() || sweep.due(pace.now()));
    }

    private long left(Timer sweep) {
        return pause.due(PAUSE) ? sweep.left(pace.now()) : pause.left(PAUSE);
    }

    @Override
    public void close() {
        want(() -> closed = true);
    }

    /** Time since something was done. */
    private static final class Timer {
        private long since = System.nanoTime();

        static Timer longAgo() {
            var timer = new Timer();
            timer.since -= RESYNC.toNanos();
            return timer;
        }

        boolean due(Duration after) {
            return left(after) <= 0;
        }

        long left(Duration after) {
            return after.toNanos() - (System.nanoTime() - since);
        }

        void restart() {
            since = System.nanoTime();
        }
    }
}
