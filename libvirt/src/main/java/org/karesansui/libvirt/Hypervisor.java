package org.karesansui.libvirt;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One host: its connections by role, its lanes of platform threads, its events, and the patience to connect again.
 * Thread-safe; callers may be virtual threads. {@link #start} begins to connect and returns at once.
 */
public final class Hypervisor implements AutoCloseable {
    private final String name;
    private final String uri;
    private final Lane read;
    private final Lane change;
    private final Lane slow;
    private final OpenConsoles consoles;
    private final Keeper keeper;

    /** The settings of the product for the host. */
    public Hypervisor(String name, String uri, HypervisorListener listener) {
        this(name, uri, listener, Settings.standard());
    }

    public Hypervisor(String name, String uri, HypervisorListener listener, Settings settings) {
        this.name = name;
        this.uri = uri;
        this.read =
                new Lane(name + "-read", new Lane.Shape(settings.width(), settings.waiting(), settings.readDeadline()));
        this.change = new Lane(
                name + "-change", new Lane.Shape(settings.width(), settings.waiting(), settings.changeDeadline()));
        this.slow =
                new Lane(name + "-slow", new Lane.Shape(settings.width(), settings.waiting(), settings.slowDeadline()));
        this.consoles = new OpenConsoles(listener);
        this.keeper = new Keeper(name, uri, consoles, settings);
    }

    /**
     * What may be tuned.
     *
     * @param width calls at a time in each lane, and the connections it may open for them
     * @param waiting callers that may wait for each lane
     * @param keepAlive of every connection
     */
    public record Settings(
            int width,
            int waiting,
            Duration readDeadline,
            Duration changeDeadline,
            Duration slowDeadline,
            Connection.KeepAlive keepAlive,
            Backoff backoff,
            InstantSource clock) {

        public static Settings standard() {
            return new Settings(
                    4,
                    256,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofHours(24),
                    new Connection.KeepAlive(5, 3),
                    Backoff.doubling(RandomGenerator.getDefault()),
                    InstantSource.system());
        }
    }

    public String name() {
        return name;
    }

    public String uri() {
        return uri;
    }

    public HypervisorState state() {
        return keeper.state();
    }

    public void start() {
        keeper.start();
    }

    /** Ends the wait for the next attempt to connect. */
    public void tryNow() {
        keeper.tryNow();
    }

    /** A quick question. Throws {@link HypervisorDown}, {@link LaneBusy}, {@link CallOverdue}, {@link ConnectionLost}. */
    public <T> T read(Call<T> call) {
        var roles = keeper.require();
        try {
            return read.run(() -> with(roles, roles.read(), call));
        } catch (Lane.Overdue e) {
            throw new CallOverdue(read.name(), read.deadline());
        }
    }

    /** A quick change. As {@link #read}, but {@link ResultUnknown} where it was begun and its answer did not come. */
    public <T> T change(Call<T> call) {
        return changing(change, Roles::change, call);
    }

    /** A change or question that may take minutes or hours: wiping, copying, migration, the guest agent. */
    public <T> T slow(Call<T> call) {
        return changing(slow, Roles::slow, call);
    }

    private <T> T changing(Lane lane, Function<Roles, Pool> role, Call<T> call) {
        var roles = keeper.require();
        try {
            return lane.run(() -> with(roles, role.apply(roles), connection -> {
                // Lost before it began: nothing happened. Lost after that: some of it may have.
                connection.lifeline().check();
                try {
                    return call.on(connection);
                } catch (ConnectionLost e) {
                    keeper.lost(roles);
                    throw new ResultUnknown(e);
                }
            }));
        } catch (Lane.Overdue e) {
            var overdue = new CallOverdue(lane.name(), lane.deadline());
            throw e.begun ? new ResultUnknown(overdue) : overdue;
        }
    }

    private <T> T with(Roles roles, Pool pool, Call<T> call) {
        var connection = pool.borrow();
        try {
            return call.on(connection);
        } catch (ConnectionLost e) {
            keeper.lost(roles);
            throw e;
        } finally {
            pool.giveBack(connection);
        }
    }

    /**
     * Runs the call on a platform thread and a connection of its own, and waits for it without a deadline: for bulk streams
     * and consoles, which would hold up others. On {@code test:} URIs it shares the connection.
     */
    public <T> T stream(Call<T> call) {
        return keeper.apart(call);
    }

    /**
     * Opens the serial line of a domain on a thread and a connection of its own, and waits until it is there. It ends
     * with the host's connection at the latest.
     *
     * @param device the alias of a line, null for the first
     * @throws ConsoleTaken where somebody has it, and {@link ConsoleFlag#FORCE} is not asked for
     * @throws IOException where libvirt does not open it; the message has its words
     */
    public Console console(UUID domain, @Nullable String device, ConsoleFlag... flags)
            throws InterruptedException, IOException {
        var console = new Console();
        consoles.add(console);
        Thread.ofVirtual().name(name + "-console").start(() -> {
            try {
                stream(connection -> serve(connection, console, domain, device, flags));
                console.end("closed");
            } catch (LibvirtException e) {
                console.fail(e);
            } finally {
                consoles.remove(console);
                console.release();
            }
        });
        console.awaitOpen();
        return console;
    }

    private static UUID serve(
            Connection connection, Console console, UUID uuid, @Nullable String device, ConsoleFlag... flags) {
        try (var domain = connection.domainLookupByUuid(uuid);
                var stream = connection.streamThatDoesNotBlock()) {
            domain.console().open(device, stream, flags);
            console.serve(stream);
        }
        return uuid;
    }

    @Override
    public void close() {
        keeper.close();
        read.close();
        change.close();
        slow.close();
    }
}
