package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A host behind its lanes, on libvirt's own test driver. */
class HypervisorTest {
    private final RecordingListener told = new RecordingListener();

    @Test
    void a_host_comes_up_and_then_tells_what_happens_to_its_domains() throws InterruptedException {
        try (var host = new Hypervisor("local", "test:///default", told)) {
            host.start();
            assertThat(told.next()).isEqualTo("up 1");
            var uuid = host.read(HypervisorTest::idOfTest);
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

    @Test
    void callers_may_be_virtual_threads() throws InterruptedException {
        try (var host = new Hypervisor("local", "test:///default", told)) {
            host.start();
            told.next();
            var name = new AtomicReference<String>();
            Thread.ofVirtual()
                    .start(() -> name.set(host.read(Connection::hostname)))
                    .join();
            assertThat(name.get()).isNotEmpty();
        }
    }

    @Test
    void a_host_that_is_not_connected_says_why_at_once() throws InterruptedException {
        try (var host = new Hypervisor("local", "test:///nowhere.xml", told)) {
            assertThatThrownBy(() -> host.read(Connection::hostname)).isInstanceOf(HypervisorDown.class);
            host.start();
            assertThat(told.next()).isEqualTo("down");
            assertThat(host.state())
                    .isInstanceOfSatisfying(
                            HypervisorState.Down.class,
                            down -> assertThat(down.reason()).contains("nowhere.xml"));
            assertThatThrownBy(() -> host.change(Connection::hostname))
                    .isInstanceOf(HypervisorDown.class)
                    .hasMessageContaining("nowhere.xml");
        }
    }

    @Test
    void a_listener_that_throws_is_told_the_next_thing_all_the_same() throws InterruptedException {
        var first = new CountDownLatch(1);
        var careless = new HypervisorListener() {
            @Override
            public void up(long generation) {
                first.countDown();
                throw new IllegalStateException("the listener of a test throws");
            }

            @Override
            public void down(String reason) {
                told.down(reason);
            }

            @Override
            public void event(LibvirtEvent event) {
                told.event(event);
                throw new IllegalStateException("the listener of a test throws");
            }

            @Override
            public void overflow() {
                told.overflow();
            }
        };
        try (var host = new Hypervisor("local", "test:///default", careless)) {
            host.start();
            first.await();
            host.change(HypervisorTest::suspendAndResume);
            assertThat(told.next()).isInstanceOf(LibvirtEvent.DomainLifecycle.class);
            assertThat(told.next()).isInstanceOf(LibvirtEvent.DomainLifecycle.class);
        }
    }

    @Test
    void a_call_may_throw_whatever_it_likes_and_its_caller_gets_just_that() throws InterruptedException {
        try (var host = new Hypervisor("local", "test:///default", told)) {
            host.start();
            told.next();
            assertThatThrownBy(() -> host.read(connection -> connection.domainLookupByName("nobody")))
                    .isInstanceOfSatisfying(
                            LibvirtException.class,
                            e -> assertThat(e.is(ErrorCode.NO_DOMAIN)).isTrue());
            assertThatThrownBy(() -> host.slow(connection -> {
                        throw new IllegalArgumentException("mine");
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("mine");
        }
    }

    private static UUID idOfTest(Connection connection) {
        try (var domain = connection.domainLookupByName("test")) {
            return domain.uuid();
        }
    }

    private static UUID suspendAndResume(Connection connection) {
        try (var domain = connection.domainLookupByName("test")) {
            domain.suspend();
            domain.resume();
            return domain.uuid();
        }
    }
}
