package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.karesansui.libvirt.ffi.Memory;
import org.karesansui.libvirt.ffi.MissingFunction;
import org.karesansui.libvirt.ffi.VirDomain;

/** The rules of a handle: when it frees, and when it refuses. */
class HandleTest {

    @Test
    void closing_twice_frees_once_and_a_closed_handle_refuses() {
        var connection = Connection.open("test:///default");
        var domain = connection.domainLookupByName("test");
        domain.close();
        domain.close();
        assertThatThrownBy(domain::name).isInstanceOf(IllegalStateException.class);
        connection.close();
        connection.close();
        assertThat(connection.references()).isZero();
    }

    @Test
    void a_handle_that_was_not_closed_shows_as_a_reference_that_is_left() {
        var connection = Connection.open("test:///default");
        var domain = connection.domainLookupByName("test");
        connection.close();
        assertThat(connection.references()).isPositive();
        assertThatThrownBy(domain::info).isInstanceOf(IllegalStateException.class);
        domain.close();
    }

    @Test
    void closing_during_a_call_waits_with_the_free_until_the_call_is_over() throws InterruptedException {
        var connection = Connection.open("test:///default");
        var domain = connection.domainLookupByName("test");
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var name = new AtomicReference<String>();
        var caller = Thread.ofPlatform()
                .start(() -> name.set(domain.withoutTurn((self, scratch) -> {
                    inside.countDown();
                    awaitQuietly(go);
                    return Memory.borrowedOrEmpty(VirDomain.virDomainGetName(self));
                })));
        inside.await();
        domain.close();
        connection.close();
        assertThat(connection.references())
                .as("the call still holds the domain")
                .isPositive();
        go.countDown();
        caller.join();
        assertThat(name).hasValue("test");
    }

    @Test
    void a_call_on_a_virtual_thread_is_refused() throws InterruptedException {
        try (var connection = Connection.open("test:///default")) {
            var thrown = new AtomicReference<Throwable>();
            Thread.ofVirtual()
                    .uncaughtExceptionHandler((thread, e) -> thrown.set(e))
                    .start(connection::hostname)
                    .join();
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("platform");
        }
    }

    @Test
    void a_function_that_an_older_libvirt_lacks_is_a_typed_error_with_its_code() {
        try (var connection = Connection.open("test:///default")) {
            assertThatThrownBy(() -> connection.run((self, scratch) -> {
                        throw new MissingFunction("virDomainOfTheYear3000");
                    }))
                    .isInstanceOfSatisfying(
                            UnsupportedByLibvirt.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_SUPPORT));
        }
    }

    @Test
    void a_failure_without_an_error_still_throws() {
        try (var connection = Connection.open("test:///default")) {
            connection.capabilities();
            assertThatThrownBy(() -> connection.run((self, scratch) -> -1))
                    .isInstanceOf(LibvirtException.class)
                    .hasMessageContaining("without saying why");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
