package org.karesansui.storage;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches over a stream that somebody reads: closes it once nothing came for too long, or once it is not wanted any
 * more, so that the reader does not wait for ever. The JDK's HTTP client limits the wait for the head of an answer only.
 */
final class Vigil implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vigil.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Closeable stream;
    private final Duration patience;
    private final BooleanSupplier wanted;
    private final Semaphore signs = new Semaphore(0);
    private final Thread watcher;
    private volatile boolean silent;

    /** Begins to watch. */
    Vigil(Closeable stream, Duration patience, BooleanSupplier wanted) {
        this.stream = stream;
        this.patience = patience;
        this.wanted = wanted;
        this.watcher = Thread.ofVirtual().name("fetch-vigil").start(this::watch);
    }

    /** Something came. */
    void heard() {
        signs.release();
    }

    /** Whether it was closed for its silence. */
    boolean endedSilence() {
        return silent;
    }

    private void watch() {
        var beat = patience.compareTo(LOOK_EVERY) < 0 ? patience : LOOK_EVERY;
        try {
            for (var quiet = Duration.ZERO; wanted.getAsBoolean() && !silent; ) {
                var sign = signs.tryAcquire(beat.toMillis(), TimeUnit.MILLISECONDS);
                quiet = sign ? Duration.ZERO : quiet.plus(beat);
                silent = quiet.compareTo(patience) >= 0;
            }
            stream.close();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.debug("A stream that was given up did not close", failure);
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
