package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

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
    public void afterEach(ExtensionContext context) {
        connection.close();
        assertThat(connection.references()).as("handles that were not closed").isZero();
    }
}
