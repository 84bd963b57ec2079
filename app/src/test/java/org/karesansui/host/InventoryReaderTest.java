package org.karesansui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.Hypervisor;
import org.karesansui.libvirt.HypervisorListener;
import org.karesansui.libvirt.LibvirtEvent;

/** Two readings at once, against libvirt's test driver: what is newer stays. */
class InventoryReaderTest {
    private static final UUID GUEST = UUID.fromString("11111111-2222-3333-4444-5555555555aa");
    private static final String DEFINITION = """
            <domain type='test'><name>two-readings</name><uuid>11111111-2222-3333-4444-5555555555aa</uuid>
            <memory unit='MiB'>512</memory><os><type>hvm</type></os></domain>
            """;

    private final LinkedBlockingQueue<Boolean> reached = new LinkedBlockingQueue<>();
    private final Hypervisor hypervisor = new Hypervisor("lab", "test:///default", new Listener());
    private final Publisher publisher = new Publisher();
    private final InventoryReader reader = new InventoryReader(
            HostAddress.parse("lab=test:///default"),
            hypervisor,
            InstantSource.system(),
            publisher,
            new InventoryReader.Past(new LoadHistory(), new ProcessStarts(Path.of("/proc"))));

    @BeforeEach
    void a_guest_that_runs() throws InterruptedException {
        hypervisor.start();
        assertThat(reached.take()).isTrue();
        hypervisor.change(connection -> {
            try (var domain = connection.domainDefineXml(DEFINITION)) {
                domain.create();
                return true;
            }
        });
        reader.readAll();
        assertThat(state()).isEqualTo(PowerState.RUNNING);
    }

    @AfterEach
    void close() {
        with(domain -> {
            if (domain.isActive()) {
                domain.destroy();
            }
            domain.undefine();
        });
        hypervisor.close();
    }

    @Test
    void a_reading_of_all_does_not_put_back_what_was_read_since_it_began() {
        publisher.meanwhile = () -> {
            with(Domain::suspend);
            reader.read(Set.of(GUEST), Set.of());
        };
        reader.readAll();
        assertThat(state()).isEqualTo(PowerState.PAUSED);

        with(Domain::resume);
        reader.readAll();
        assertThat(state()).as("the next one believes its own eyes again").isEqualTo(PowerState.RUNNING);
    }

    @Test
    void a_reading_of_all_does_not_bring_back_a_guest_that_went_since_it_began() {
        publisher.meanwhile = () -> {
            with(domain -> {
                domain.destroy();
                domain.undefine();
            });
            reader.read(Set.of(GUEST), Set.of());
            hypervisor.change(connection -> {
                connection.domainDefineXml(DEFINITION).close();
                return true;
            });
        };
        reader.readAll();
        assertThat(publisher.inventory.guests()).doesNotContainKey(GUEST);
    }

    private PowerState state() {
        return publisher.inventory.guest(GUEST.toString()).orElseThrow().state();
    }

    private interface Work {
        void on(Domain domain);
    }

    private void with(Work work) {
        hypervisor.change(connection -> {
            try (var domain = connection.domainLookupByUuid(GUEST)) {
                work.on(domain);
                return true;
            }
        });
    }

    /** Lets something happen between a reading and its publication. */
    private static final class Publisher implements InventoryReader.Publisher {
        private Inventory inventory = Inventory.EMPTY;
        private Runnable meanwhile = () -> {};

        @Override
        public Inventory inventory() {
            return inventory;
        }

        @Override
        public void change(UnaryOperator<Inventory> change) {
            var first = meanwhile;
            meanwhile = () -> {};
            first.run();
            inventory = change.apply(inventory);
        }
    }

    private final class Listener implements HypervisorListener {
        @Override
        public void up(long generation) {
            reached.add(true);
        }

        @Override
        public void down(String reason) {}

        @Override
        public void event(LibvirtEvent event) {}

        @Override
        public void overflow() {}
    }
}
