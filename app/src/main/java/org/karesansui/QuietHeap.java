package org.karesansui;

import java.time.Duration;

/**
 * Collects garbage when much of it lies about. The serial collector lets a heap grow to its bound before it looks
 * through the old generation, and never by itself gives memory back; on a host that belongs to its guests a daemon
 * should hold what it uses. A collection costs some 60 ms of one core, and comes every few minutes at most.
 */
final class QuietHeap implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Bytes beyond what was alive after the last collection: the young generation, and what one page or sweep leaves. */
    private static final long TOLERATED = 10L << 20;

    private final Thread thread;

    QuietHeap() {
        this.thread = Thread.ofVirtual().name("quiet-heap").start(QuietHeap::keep);
    }

    private static void keep() {
        try {
            var alive = 0L;
            while (true) {
                Thread.sleep(PAUSE);
                alive = look(alive);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Collects where there is more than what is tolerated beyond what was alive.
     *
     * @return the bytes that are alive as far as is known now
     */
    static long look(long alive) {
        if (used() <= alive + TOLERATED) {
            return alive;
        }
        System.gc();
        return used();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
