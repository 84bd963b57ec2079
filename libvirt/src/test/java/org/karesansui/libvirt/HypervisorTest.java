package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A host behind its lanes, on libvirt's own test driver. */
class HypervisorTest {

    @Test
    void a_host_comes_up_and_then_tells_what_happens_to_its_domains() throws InterruptedException {
        var told = new RecordingListener();
        try (var host = new Hypervisor("local", "test:///default", told)) {
            host.start();
            assertThat(told.next()).isEqualTo("up 1");
            var uuid = host.read(connection -> {
                try (var domain = connection.domainLookupByName("test")) {
                    return domain.uuid();
                }
            });
            host.change(connection -> {
                try (var domain = connection.domainLookupByUuid(uuid)) {
                    domain.suspend();
                    return uuid;
                }
            });
            assertThat(told.next())
                    .isEqualTo(new LibvirtEvent.DomainLifecycle(uuid, "test", DomainEventType.SUSPENDED, 0));
            assertThat(host.state()).isEqualTo(new HypervisorState.Up(1));
        }
    }

    /** Keeps what it is told, in order. */
    static final class RecordingListener implements HypervisorListener {
        private final LinkedBlockingQueue<Object> told = new LinkedBlockingQueue<>();

        Object next() throws InterruptedException {
            var next = told.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("nothing was told").isNotNull();
            return next;
        }

        @Override
        public void up(long generation) {
            told.add("up " + generation);
        }

        @Override
        public void down(String reason) {
            told.add("down " + reason);
        }

        @Override
        public void event(LibvirtEvent event) {
            told.add(event);
        }

        @Override
        public void overflow() {
            told.add("overflow");
        }
    }
}
