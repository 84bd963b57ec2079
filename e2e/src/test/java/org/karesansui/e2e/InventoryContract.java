package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.HostAddress;
import org.karesansui.host.HostState;
import org.karesansui.host.Hosts;
import org.karesansui.host.Inventory;
import org.karesansui.host.PowerState;
import org.karesansui.libvirt.Domain;

/** What the inventory of a host promises, whatever driver of libvirt is behind it. */
abstract class InventoryContract {
    static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");
    static final String NAME = "contract1";

    private static final int PATIENCE_SECONDS = 120;

    private final BlockingQueue<Inventory> seen = new LinkedBlockingQueue<>();
    private Hosts hosts;

    /** libvirt's address of the host. */
    abstract String uri();

    /** Of a guest named {@link #NAME} with the UUID {@link #ID}, the title Shop, the tag web and two vCPUs. */
    abstract String definition();

    @BeforeEach
    void start() {
        hosts = new Hosts(
                List.of(HostAddress.parse("lab=" + uri())),
                InstantSource.system(),
                () -> false,
                new Hosts.ThisMachine(Path.of("/proc"), Path.of("/etc/libvirt/qemu")));
        hosts.listen(change -> seen.add(change.after()));
        hosts.start();
        await(now -> now.state() instanceof HostState.Up && !now.networks().isEmpty());
    }

    @AfterEach
    void stop() {
        hosts.close();
    }

    @Test
    void a_host_that_was_reached_says_what_it_is() {
        var inventory = hosts.require("lab").inventory();
        assertThat(inventory.node().cpus()).isPositive();
        assertThat(inventory.node().memory().value()).isPositive();
        assertThat(inventory.node().hostName()).isNotBlank();
        assertThat(inventory.network("default").orElseThrow().active()).isTrue();
    }

    @Test
    void a_guest_shows_at_each_step_of_its_life() {
        hosts.require("lab").change(connection -> {
            connection.domainDefineXml(definition()).close();
            return true;
        });
        var defined = await(now -> now.guest(NAME).isPresent()).guest(NAME).orElseThrow();
        assertThat(defined.id().uuid()).isEqualTo(ID);
        assertThat(defined.state()).isEqualTo(PowerState.SHUT_OFF);
        assertThat(defined.active()).isFalse();
        assertThat(defined.traits().title()).isEqualTo("Shop");
        assertThat(defined.traits().tags()).containsExactly("web");
        assertThat(defined.traits().vcpus()).isEqualTo(2);
        assertThat(defined.traits().persistent()).isTrue();

        with(domain -> domain.create());
        // libvirt tells that it runs by more than one event, and only one of them says that it was started.
        await(now -> now.guest(NAME)
                .filter(guest -> guest.state() == PowerState.RUNNING && guest.startedAt() != null)
                .isPresent());
        step(domain -> domain.suspend(), PowerState.PAUSED);
        step(domain -> domain.resume(), PowerState.RUNNING);
        step(domain -> domain.destroy(), PowerState.SHUT_OFF);
        assertThat(hosts.require("lab").guest(NAME).startedAt()).isNull();

        with(domain -> domain.undefine());
        await(now -> now.guest(NAME).isEmpty());
    }

    @Test
    void no_revision_comes_twice_or_goes_back() {
        hosts.require("lab").change(connection -> {
            connection.domainDefineXml(definition()).close();
            return true;
        });
        var first = await(now -> now.guest(NAME).isPresent());
        with(domain -> domain.undefine());
        var second = await(now -> now.guest(NAME).isEmpty());
        assertThat(second.revision()).isGreaterThan(first.revision());
    }

    private void step(Work work, PowerState state) {
        with(work);
        await(now ->
                now.guest(NAME).map(GuestFacts::state).filter(state::equals).isPresent());
    }

    private interface Work {
        void on(Domain domain);
    }

    private void with(Work work) {
        hosts.require("lab").change(connection -> {
            try (var domain = connection.domainLookupByUuid(ID)) {
                work.on(domain);
                return true;
            }
        });
    }

    /** The first inventory since the last call that is so. */
    final Inventory await(Predicate<Inventory> condition) {
        try {
            // One end for all that come: a host that lives tells something new for ever.
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            for (var next = next(end); next != null; next = next(end)) {
                if (condition.test(next)) {
                    return next;
                }
            }
            throw new AssertionError(
                    "The inventory never came to that: " + hosts.require("lab").inventory());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Inventory next(long end) throws InterruptedException {
        return seen.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
}
