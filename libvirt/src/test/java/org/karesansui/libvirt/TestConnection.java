package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A connection to libvirt's test driver for each test, and at its end the check that no handle was left open. */
final class TestConnection implements BeforeEachCallback, AfterEachCallback {
    private Connection connection = Connection.open("test:///default");

    Connection connection() {
        return connection;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (connection.references() >= 0) {
            connection = Connection.open("test:///default");
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        awaitEventThread();
        connection.close();
        assertThat(connection.references()).as("handles that were not closed").isZero();
    }

    // libvirt holds a reference on the connection while it delivers an event. Its one event thread has left every
    // earlier
    // callback when an event of a world apart is delivered.
    private static void awaitEventThread() throws InterruptedException {
        var delivered = new CountDownLatch(1);
        try (var other = Connection.open(World.uri())) {
            other.subscribe(event -> delivered.countDown());
            try (var domain = other.domainLookupByName("web")) {
                domain.suspend();
            }
            assertThat(delivered.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}
