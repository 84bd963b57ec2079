package org.karesansui.console;

import java.nio.ByteBuffer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last bytes that a guest printed, for many readers who each know how far they are. It is the buffer of them all:
 * printing never waits, and who falls further behind than {@link #MOST} goes on where the oldest whole line begins.
 * Positions count from the first byte of the line. Thread-safe.
 */
final class Scrollback {
    /** Bytes that are kept: some 3,000 lines of a terminal. */
    static final int MOST = 256 * 1024;

    /** What {@link #read} answers when everything is read and nothing more comes. */
    static final long OVER = -1;

    private static final int AT_FIRST = 8 * 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    // Position p lies at p modulo the length. It grows as it is needed, since most lines say little.
    private byte[] ring = new byte[AT_FIRST];
    private long oldest;
    private long end;
    private boolean over;

    /** What a newcomer is shown first: from the beginning of the oldest whole line to now. */
    record Span(long from, long to) {}

    Span whole() {
        lock.lock();
        try {
            return new Span(beginning(), end);
        } finally {
            lock.unlock();
        }
    }

    void print(ByteBuffer bytes) {
        lock.lock();
        try {
            makeRoom(bytes.remaining());
            while (bytes.hasRemaining()) {
                int at = (int) (end % ring.length);
                int count = Math.min(bytes.remaining(), ring.length - at);
                bytes.get(ring, at, count);
                end += count;
            }
            oldest = Math.max(oldest, end - ring.length);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void makeRoom(int more) {
        long needed = end - oldest + more;
        if (needed > ring.length && ring.length < MOST) {
            resize((int) Math.min(MOST, Math.max(needed, 2L * ring.length)));
        }
    }

    private void resize(int length) {
        var before = ring;
        ring = new byte[length];
        for (var position = oldest; position < end; position++) {
            ring[(int) (position % length)] = before[(int) (position % before.length)];
        }
    }

    /** Forgets all but the last bytes, for a line that nobody looks at. */
    void shrink() {
        lock.lock();
        try {
            oldest = Math.max(oldest, end - AT_FIRST);
            resize(AT_FIRST);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for bytes after a position and puts them into the buffer. Answers the position after them, which is further
     * than their number where some had to be skipped, or {@link #OVER}.
     */
    long read(long from, ByteBuffer target) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (from == end && !over) {
                changed.await();
            }
            if (from == end) {
                return OVER;
            }
            long position = from < oldest ? beginning() : from;
            while (position < end && target.hasRemaining()) {
                int at = (int) (position % ring.length);
                int count = (int) Math.min(Math.min(target.remaining(), end - position), ring.length - at);
                target.put(ring, at, count);
                position += count;
            }
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more comes; who waits is told once he has read everything. */
    void end() {
        lock.lock();
        try {
            over = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    // What was cut in the middle of a line, of a character or of an order to the terminal is not shown.
    private long beginning() {
        for (var position = oldest; position < end && oldest > 0; position++) {
            if (ring[(int) (position % ring.length)] == '\n') {
                return position + 1;
            }
        }
        return oldest;
    }
}
