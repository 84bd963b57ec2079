package org.karesansui.libvirt;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bounded queue between libvirt's event thread and whoever takes its time. Never blocks the giver: what does not fit is
 * dropped and remembered as an overflow, after which the taker must read the state anew. Thread-safe.
 */
public final class EventQueue implements EventSink {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<LibvirtEvent> events = new ArrayDeque<>();
    private boolean overflowed;

    public EventQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A queue holds at least one event");
        }
        this.capacity = capacity;
    }

    @Override
    public void accept(LibvirtEvent event) {
        lock.lock();
        try {
            // The end of a connection is never dropped: nothing would follow that tells of it.
            if (events.size() < capacity || event instanceof LibvirtEvent.ConnectionClosed) {
                events.addLast(event);
            } else {
                overflowed = true;
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next event, or empty after so long without one. */
    public Optional<LibvirtEvent> poll(Duration wait) throws InterruptedException {
        long nanos = wait.toNanos();
        lock.lockInterruptibly();
        try {
            while (events.isEmpty() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return Optional.ofNullable(events.pollFirst());
        } finally {
            lock.unlock();
        }
    }

    /** True once after events were dropped. */
    public boolean takeOverflow() {
        lock.lock();
        try {
            boolean was = overflowed;
            overflowed = false;
            return was;
        } finally {
            lock.unlock();
        }
    }
}
