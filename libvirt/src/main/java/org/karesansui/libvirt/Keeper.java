package org.karesansui.libvirt;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the connections of one host: connects, tells the listener, passes events on, notices the end, waits, connects again.
 * All of that on one thread, which is what gives the listener its order.
 */
final class Keeper implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());
    private static final int STREAMS = 16;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final String name;
    private final HypervisorListener listener;
    private final Hypervisor.Settings settings;
    private final Opener opener;
    private final boolean shared;
    private final Semaphore streams = new Semaphore(STREAMS);
    private final Semaphore knock = new Semaphore(0);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    private volatile HypervisorState state = new HypervisorState.Stopped();
    private volatile @Nullable Roles roles;
    private volatile boolean closed;
    private long generation;

    Keeper(String name, String uri, HypervisorListener listener, Hypervisor.Settings settings) {
        this.name = name;
        this.listener = listener;
        this.settings = settings;
        this.shared = Roles.shareOne(uri);
        this.opener = new Opener(name, uri, settings.keepAlive());
        this.thread = Thread.ofPlatform().daemon().name(name + "-events").unstarted(this::live);
    }

    void start() {
        thread.start();
    }

    HypervisorState state() {
        return state;
    }

    Roles require() {
        var current = roles;
        if (current != null) {
            return current;
        }
        throw new HypervisorDown(
                name,
                switch (state) {
                    case HypervisorState.Down down -> down.reason();
                    case HypervisorState.Connecting connecting -> "connecting";
                    case HypervisorState.Up connecting -> "connecting";
                    case HypervisorState.Stopped stopped -> "stopped";
                });
    }

    void tryNow() {
        knock.release();
    }

    /** A lane met the end of its connection; the close callback may be late or never come. */
    void lost(Roles those) {
        those.events().accept(new LibvirtEvent.ConnectionClosed(CloseReason.ERROR));
    }

    private void live() {
        int failures = 0;
        try {
            while (!closed) {
                state = new HypervisorState.Connecting();
                String reason;
                try {
                    var connected = connect();
                    failures = 0;
                    reason = serve(connected);
                } catch (LibvirtException e) {
                    failures++;
                    reason = String.valueOf(e.getMessage());
                } catch (RuntimeException e) {
                    // A fault of ours must not end the keeper, or the host would never come back.
                    LOG.log(System.Logger.Level.ERROR, "Connecting to " + name + " failed", e);
                    failures++;
                    reason = String.valueOf(e);
                }
                rest(reason, settings.backoff().after(Math.max(1, failures)));
            }
        } catch (InterruptedException closing) {
            // close() woke us; what is open ends below
        } finally {
            opener.close();
            drop();
            state = new HypervisorState.Stopped();
            ended.countDown();
        }
    }

    // The events come first: what happens between the subscription and the first listing is then told twice, never
    // missed.
    private Roles connect() throws InterruptedException {
        var events = new EventQueue(4096);
        var control = opener.open();
        try {
            control.subscribe(events);
        } catch (RuntimeException e) {
            control.close();
            throw e;
        }
        generation++;
        Supplier<Connection> opening = shared ? () -> control : () -> watched(events);
        return new Roles(generation, events, control, new Pool(opening), new Pool(opening), new Pool(opening));
    }

    private Connection watched(EventQueue events) {
        var connection = another();
        try {
            connection.watch(events);
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    // A host that breaks off while it is connected to is as lost as one that breaks off later.
    private Connection another() {
        try {
            return opener.fresh();
        } catch (LibvirtException e) {
            if (e.domain() == ErrorDomain.RPC || e.domain() == ErrorDomain.REMOTE) {
                throw new ConnectionLost(String.valueOf(e.getMessage()), false);
            }
            throw e;
        }
    }

    private String serve(Roles connected) throws InterruptedException {
        roles = connected;
        state = new HypervisorState.Up(connected.generation());
        tell(() -> listener.up(connected.generation()));
        while (true) {
            var event = connected.events().poll(IDLE);
            if (connected.events().takeOverflow()) {
                tell(listener::overflow);
            }
            if (event.isEmpty()) {
                continue;
            }
            if (event.get() instanceof LibvirtEvent.ConnectionClosed(var reason)) {
                return "the connection ended (%s)".formatted(reason);
            }
            tell(() -> listener.event(event.get()));
        }
    }

    private void rest(String reason, Duration pause) throws InterruptedException {
        drop();
        state = new HypervisorState.Down(reason, settings.clock().instant().plus(pause));
        tell(() -> listener.down(reason));
        knock.drainPermits();
        if (knock.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
            LOG.log(System.Logger.Level.DEBUG, "{0} is tried again before its time", name);
        }
    }

    private void drop() {
        var last = roles;
        roles = null;
        if (last != null) {
            last.close();
        }
    }

    private void tell(Runnable message) {
        try {
            message.run();
        } catch (RuntimeException | AssertionError e) {
            LOG.log(System.Logger.Level.ERROR, "A listener of " + name + " failed", e);
        }
    }

    /** Runs the call on a thread, and but for the test driver on a connection, of its own. */
    <T> T apart(Call<T> call) {
        var current = require();
        if (!streams.tryAcquire()) {
            throw new LaneBusy(name + "-stream");
        }
        var task = new FutureTask<>(() -> {
            try {
                return apart(current, call);
            } finally {
                streams.release();
            }
        });
        var worker = Thread.ofPlatform().daemon().name(name + "-stream").start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw Lane.unwrapped(e);
        } catch (InterruptedException e) {
            // The work may sit in a channel of Java's, which an interrupt ends; libvirt itself it cannot reach.
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a stream of " + name + " ran");
        }
    }

    private <T> T apart(Roles current, Call<T> call) {
        if (shared) {
            return call.on(current.control());
        }
        try (var connection = another()) {
            return call.on(connection);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
