package org.karesansui.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The events that wait for one reader. Publishers add and never wait; the reader's own thread writes. Where the reader is
 * too slow, what waits is thrown away and he is told so with {@code resync}.
 */
final class EventStream {
    static final int MOST_EVENTS = 1024;
    static final long MOST_BYTES = 1 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final EventBuffer waiting = new EventBuffer(MOST_EVENTS, MOST_BYTES);
    private final Set<String> topics;
    private final Viewer viewer;
    private final Resync resync;
    private long lost;
    private boolean closed;

    /** Makes the bytes of the event that says: you missed something, the state now is at least that of this revision. */
    @FunctionalInterface
    interface Resync {
        byte[] wire(long revision);
    }

    EventStream(Viewer viewer, Set<String> topics, Resync resync) {
        this.viewer = viewer;
        this.topics = Set.copyOf(topics);
        this.resync = resync;
    }

    Viewer viewer() {
        return viewer;
    }

    Set<String> topics() {
        return topics;
    }

    /** Never waits for the reader. */
    void offer(Event event) {
        if (!topics.contains(event.topic())) {
            return;
        }
        lock.lock();
        try {
            if (!waiting.offer(event)) {
                waiting.clear();
                lost = event.revision();
            }
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Makes the reader read everything anew, up to this revision. */
    void lose(long revision) {
        lock.lock();
        try {
            waiting.clear();
            lost = Math.max(revision, 1);
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** What waits, or nothing after {@code patience}. */
    private List<byte[]> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (!closed && lost == 0 && waiting.isEmpty() && left > 0) {
                left = news.awaitNanos(left);
            }
            if (lost > 0) {
                var missed = resync.wire(lost);
                lost = 0;
                return List.of(missed);
            }
            return waiting.drain().stream().map(Event::wire).toList();
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Writes until the stream is closed or the reader is gone. */
    void writeTo(OutputStream out, Duration heartbeat) throws IOException {
        try {
            while (!isClosed()) {
                var news = take(heartbeat);
                for (var event : news) {
                    out.write(event);
                }
                if (news.isEmpty()) {
                    out.write(Event.HEARTBEAT);
                }
                out.flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
