package org.karesansui.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.karesansui.libvirt.Domain;
import org.karesansui.problem.Problem;

/** Against libvirt's test driver: what libvirt says is what the inventory shows, without being asked again. */
class HostsTest {
    private static final UUID WEB = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final String DEFINITION = """
            <domain type='test'><name>web1</name><uuid>11111111-2222-3333-4444-555555555555</uuid>
            <title>Shop</title>
            <metadata><k:guest xmlns:k='https://karesansui.org/xmlns/guest/1'><k:tags><k:tag>web</k:tag></k:tags></k:guest></metadata>
            <memory unit='MiB'>512</memory><vcpu current='2'>4</vcpu><os><type>hvm</type></os></domain>
            """;

    private final BlockingQueue<Inventory> seen = new LinkedBlockingQueue<>();
    private final Hosts hosts = new Hosts(
            List.of(HostAddress.parse("lab=test:///default")),
            InstantSource.system(),
            () -> true,
            new Hosts.ThisMachine(Path.of("/proc"), Path.of("/etc/libvirt/qemu")));

    @BeforeEach
    void start() {
        hosts.listen(change -> seen.add(change.after()));
        hosts.start();
    }

    @AfterEach
    void stop() {
        hosts.close();
    }

    @Test
    void a_host_that_was_reached_shows_its_guests() {
        var inventory = await(now -> now.guest("test").isPresent());
        assertThat(inventory.state()).isInstanceOf(HostState.Up.class);
        var guest = inventory.guest("test").orElseThrow();
        assertThat(guest.state()).isEqualTo(PowerState.RUNNING);
        assertThat(guest.traits().vcpus()).isEqualTo(2);
        assertThat(guest.traits().memory().display()).isEqualTo("8 GiB");
    }

    @Test
    void a_guest_that_is_defined_started_destroyed_and_undefined_shows_each_time() {
        await(now -> now.guest("test").isPresent());
        var host = hosts.require("lab");

        host.change(connection -> {
            connection.domainDefineXml(DEFINITION).close();
            return true;
        });
        var defined = await(now -> now.guest("web1").isPresent()).guest("web1").orElseThrow();
        assertThat(defined.state()).isEqualTo(PowerState.SHUT_OFF);
        assertThat(defined.traits().title()).isEqualTo("Shop");
        assertThat(defined.traits().tags()).containsExactly("web");
        assertThat(defined.traits().vcpus()).isEqualTo(2);

        with(domain -> domain.create());
        var started = await(now -> state(now) == PowerState.RUNNING).guest(WEB.toString());
        assertThat(started.orElseThrow().startedAt()).isNotNull();

        with(domain -> domain.suspend());
        await(now -> state(now) == PowerState.PAUSED);

        with(domain -> domain.destroy());
        await(now -> state(now) == PowerState.SHUT_OFF);

        with(domain -> domain.undefine());
        await(now -> now.guest("web1").isEmpty());
    }

    @Test
    void autostart_of_which_libvirt_tells_nothing_shows_by_itself() {
        await(now -> now.guest("test").isPresent());
        hosts.require("lab").change(connection -> {
            connection.domainDefineXml(DEFINITION).close();
            return true;
        });
        await(now -> now.guest("web1").isPresent());
        with(domain -> domain.setAutostart(true));
        await(now -> now.guest("web1").orElseThrow().traits().autostart());
        with(domain -> domain.setAutostart(false));
        await(now -> !now.guest("web1").orElseThrow().traits().autostart());
        with(domain -> domain.undefine());
        await(now -> now.guest("web1").isEmpty());
    }

    @Test
    void every_inventory_has_a_greater_revision_than_the_one_before() {
        var first = await(now -> now.guest("test").isPresent());
        var test = hosts.require("lab").guest("test").id().uuid();
        with(test, domain -> domain.suspend());
        var second = await(now -> now.guest("test").orElseThrow().state() == PowerState.PAUSED);
        assertThat(second.revision()).isGreaterThan(first.revision());
        // All connections of a process to test:///default share one world; the next test wants it as it was.
        with(test, domain -> domain.resume());
        await(now -> now.guest("test").orElseThrow().state() == PowerState.RUNNING);
    }

    @Test
    void a_host_or_guest_that_is_not_there_is_named_in_the_problem() {
        await(now -> now.guest("test").isPresent());
        assertThatThrownBy(() -> hosts.require("elsewhere"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(HostProblem.HOST_NOT_FOUND));
        assertThatThrownBy(() -> hosts.require("lab").guest("nobody"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(HostProblem.HOST_GUEST_NOT_FOUND);
                    assertThat(problem.sentence().arguments()).containsExactly("nobody", "lab");
                });
    }

    private static PowerState state(Inventory inventory) {
        return inventory.guest("web1").map(GuestFacts::state).orElse(PowerState.CRASHED);
    }

    private interface Work {
        void on(Domain domain);
    }

    private void with(Work work) {
        with(WEB, work);
    }

    private void with(UUID uuid, Work work) {
        hosts.require("lab").change(connection -> {
            try (var domain = connection.domainLookupByUuid(uuid)) {
                work.on(domain);
                return true;
            }
        });
    }

    private Inventory await(Predicate<Inventory> condition) {
        try {
            for (var next = seen.poll(30, TimeUnit.SECONDS); next != null; next = seen.poll(30, TimeUnit.SECONDS)) {
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
}
