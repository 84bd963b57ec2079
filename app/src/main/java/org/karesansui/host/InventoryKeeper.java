package org.karesansui.host;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.karesansui.libvirt.HypervisorListener;
import org.karesansui.libvirt.LibvirtEvent;
import org.karesansui.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one host's inventory true. Events only say what to look at again, so one that is missed or comes twice does no
 * harm; a resync finds what libvirt sends no event for. The guests that events name are read beside everything else: a
 * round through a thousand guests takes a while, and longer while libvirt holds the lock of one that starts.
 */
final class InventoryKeeper implements HypervisorListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InventoryKeeper.class);

    /** How often everything is read again, whether or not an event said so (DESIGN §4.4). */
    private static final Duration RESYNC = Duration.ofSeconds(60);

    private final HostName host;
    private final InventoryReader reader;
    private final DefinitionCheck definitions;
    private final Pace pace;
    private final Chore<Changed> changes;
    private final Chore<Wanted> rounds;

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

    InventoryKeeper(HostName host, InventoryReader reader, DefinitionCheck definitions, Pace pace) {
        this.host = host;
        this.reader = reader;
        this.definitions = definitions;
        this.pace = pace;
        this.changes = new Chore<>("changes-" + host, Changed::new, new Changes());
        this.rounds = new Chore<>("rounds-" + host, Wanted::new, new Rounds());
    }

    void start() {
        changes.start();
        rounds.start();
    }

    @Override
    public void up(long generation) {
        lookAtAll();
        rounds.allow(true);
        changes.allow(true);
    }

    @Override
    public void down(String reason) {
        rounds.allow(false);
        changes.allow(false);
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
            case LibvirtEvent.NetworkLifecycle _ -> rounds.want(wanted -> wanted.networks = true);
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
        changes.want(changed -> {
            changed.guests.add(guest);
            if (started) {
                changed.started.add(guest);
            }
        });
    }

    void lookAtPools() {
        rounds.want(wanted -> wanted.pools = true);
    }

    void lookAtAll() {
        rounds.want(wanted -> wanted.all = true);
    }

    /** Guests to be read again. */
    private static final class Changed {
        private final Set<UUID> guests = new HashSet<>();
        private final Set<UUID> started = new HashSet<>();
    }

    private final class Changes implements Chore.Work<Changed> {
        @Override
        public void perform(Changed changed) {
            reader.read(changed.guests, changed.started);
        }

        @Override
        public long left() {
            return TimeUnit.MINUTES.toNanos(1);
        }

        @Override
        public void failed() {
            lookAtAll();
        }
    }

    /** What else is to be read again. */
    private static final class Wanted {
        private boolean pools;
        private boolean networks;
        private boolean all;
    }

    private final class Rounds implements Chore.Work<Wanted> {
        private final Timer resync = Timer.started();
        private final Timer sweep = Timer.started();

        @Override
        public void perform(Wanted wanted) {
            read(wanted);
            if (resync.due(RESYNC)) {
                reader.readAgain();
                resync.restart();
                Thread.ofVirtual().name("definitions-" + host).start(InventoryKeeper.this::checkDefinitions);
            }
            if (sweep.due(pace.now())) {
                sweep.restart();
                reader.sweep();
            }
        }

        private void read(Wanted wanted) {
            if (wanted.all) {
                reader.readAll();
                resync.restart();
                return;
            }
            if (wanted.pools) {
                reader.readPools();
            }
            if (wanted.networks) {
                reader.readNetworks();
            }
        }

        @Override
        public long left() {
            return sweep.left(pace.now());
        }

        @Override
        public void failed() {
            sweep.restart();
            lookAtAll();
        }
    }

    private void checkDefinitions() {
        try {
            definitions.changed().forEach(this::lookAt);
        } catch (LibvirtException failure) {
            LOG.info("Could not check the definitions of {}: {}", host, failure.getMessage());
        }
    }

    @Override
    public void close() {
        changes.close();
        rounds.close();
    }
}
