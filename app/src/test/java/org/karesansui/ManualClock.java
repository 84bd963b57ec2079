package org.karesansui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that a test moves by hand. Thread-safe. */
public final class ManualClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-01T09:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void advance(Duration step) {
        now = now.plus(step);
    }
}
