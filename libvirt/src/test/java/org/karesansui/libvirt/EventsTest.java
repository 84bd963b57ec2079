package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Events of the test driver, straight from its connection. */
class EventsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @RegisterExtension
    final TestConnection host = new TestConnection();

    private final EventQueue queue = new EventQueue(100);

    @Test
    void events_come_in_the_order_in_which_things_happened() throws InterruptedException {
        host.connection().subscribe(queue);
        try (var domain = host.connection().domainLookupByName("test")) {
            domain.suspend();
            domain.resume();
            domain.destroy();
            domain.create();
        }
        var types = new ArrayList<DomainEventType>();
        while (types.size() < 4) {
            if (queue.poll(SOON).orElseThrow() instanceof LibvirtEvent.DomainLifecycle event) {
                assertThat(event.name()).isEqualTo("test");
                types.add(event.event());
            }
        }
        assertThat(types)
                .containsExactly(
                        DomainEventType.SUSPENDED,
                        DomainEventType.RESUMED,
                        DomainEventType.STOPPED,
                        DomainEventType.STARTED);
    }

    @Test
    void networks_pools_and_metadata_tell_too() throws InterruptedException {
        host.connection().subscribe(queue);
        try (var network = host.connection().networks().lookupByName("default")) {
            network.destroy();
            assertThat(queue.poll(SOON))
                    .contains(new LibvirtEvent.NetworkLifecycle(network.uuid(), "default", NetworkEventType.STOPPED));
        }
        try (var pool = host.connection().storage().lookupByName("default-pool")) {
            pool.refresh();
            assertThat(queue.poll(SOON)).contains(new LibvirtEvent.PoolRefresh(pool.uuid(), "default-pool"));
            pool.destroy();
            assertThat(queue.poll(SOON))
                    .contains(new LibvirtEvent.PoolLifecycle(pool.uuid(), "default-pool", PoolEventType.STOPPED));
        }
        try (var domain = host.connection().domainLookupByName("test")) {
            domain.setMetadata(MetadataType.TITLE, "Front end", Domain.Namespace.NONE, AffectFlag.LIVE);
            assertThat(queue.poll(SOON))
                    .contains(new LibvirtEvent.MetadataChange(domain.uuid(), "test", MetadataType.TITLE, ""));
        }
    }

    @Test
    void a_sink_that_throws_does_not_end_the_process_and_gets_the_next_event() throws InterruptedException {
        var seen = new LinkedBlockingQueue<LibvirtEvent>();
        host.connection().subscribe(event -> {
            seen.add(event);
            throw new AssertionError("the sink of a test throws");
        });
        try (var domain = host.connection().domainLookupByName("test")) {
            domain.suspend();
            domain.resume();
        }
        assertThat(seen.poll(60, TimeUnit.SECONDS)).isNotNull();
        assertThat(seen.poll(60, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void a_queue_that_is_full_drops_and_says_so_but_never_the_end_of_the_connection() throws InterruptedException {
        var small = new EventQueue(1);
        var uuid = java.util.UUID.randomUUID();
        small.accept(new LibvirtEvent.Reboot(uuid, "a"));
        small.accept(new LibvirtEvent.Reboot(uuid, "b"));
        small.accept(new LibvirtEvent.ConnectionClosed(CloseReason.EOF));
        assertThat(small.takeOverflow()).isTrue();
        assertThat(small.takeOverflow()).isFalse();
        assertThat(small.poll(Duration.ZERO)).contains(new LibvirtEvent.Reboot(uuid, "a"));
        assertThat(small.poll(Duration.ZERO)).contains(new LibvirtEvent.ConnectionClosed(CloseReason.EOF));
        assertThat(small.poll(Duration.ZERO)).isEmpty();
    }
}
