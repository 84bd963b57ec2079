package org.karesansui.libvirt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The serial line of a domain, for readers and writers on any thread, virtual ones too. Both directions are bounded: a writer
 * waits for room, and a reader that stays so far behind that a megabyte waits for it is cut off, because libvirt would go on
 * reading into memory of its own. Made by {@link Hypervisor#console}; closing it ends the connection behind it.
 */
public final class Console implements AutoCloseable {
    private static final int UNREAD = 1 << 20;
    private static final int UNREAD_AT_FIRST = 16 * 1024;
    private static final int UNSENT = 64 * 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ByteBuffer unsent = ByteBuffer.allocate(UNSENT);
    private final ByteBuffer arriving = ByteBuffer.allocateDirect(4096);
    // As large as it was ever needed: most lines are quiet, and there may be many.
    private ByteBuffer unread = ByteBuffer.allocate(UNREAD_AT_FIRST);
    private boolean open;
    private boolean ended;
    private boolean taken;
    private boolean released;
    private String why = "closed";

    Console() {}

    /** Serves the line on the calling platform thread until either side ends it. */
    void serve(Stream stream) {
        stream.watch(ready -> arrive(stream, ready), Stream.Event.READABLE, Stream.Event.HANGUP, Stream.Event.ERROR);
        lock.lock();
        try {
            open = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        var leaving = ByteBuffer.allocateDirect(4096);
        while (take(leaving.clear())) {
            stream.sendFully(leaving.flip());
        }
    }

    // On libvirt's event thread: takes what is there, and never waits.
    private void arrive(Stream stream, Set<Stream.Event> ready) {
        if (!EnumSet.of(Stream.Event.READABLE).containsAll(ready)) {
            end("the guest's side ended");
        }
        while (true) {
            int count = receive(stream);
            if (count == Stream.WOULD_BLOCK || isEnded()) {
                return;
            }
            if (count == Stream.END) {
                end("the guest's side ended");
                return;
            }
            keep(arriving.flip());
        }
    }

    private int receive(Stream stream) {
        try {
            return stream.receive(arriving.clear());
        } catch (LibvirtException e) {
            end(String.valueOf(e.getMessage()));
            return Stream.WOULD_BLOCK;
        }
    }

    private void keep(ByteBuffer bytes) {
        lock.lock();
        try {
            if (hasRoom(bytes.remaining())) {
                unread.put(bytes);
            } else {
                why = "its reader is too far behind";
                ended = true;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean hasRoom(int more) {
        int needed = unread.position() + more;
        if (needed > UNREAD) {
            return false;
        }
        if (needed > unread.capacity()) {
            unread = ByteBuffer.allocate(Math.min(UNREAD, Math.max(needed, 2 * unread.capacity())))
                    .put(unread.flip());
        }
        return true;
    }

    private boolean isEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    // False when there is nothing more to send, ever.
    private boolean take(ByteBuffer target) {
        lock.lock();
        try {
            while (unsent.position() == 0 && !ended) {
                changed.awaitUninterruptibly();
            }
            if (ended) {
                return false;
            }
            move(unsent, target);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private static void move(ByteBuffer source, ByteBuffer target) {
        source.flip();
        int count = Math.min(source.remaining(), target.remaining());
        target.put(source.slice().limit(count));
        source.position(source.position() + count);
        source.compact();
    }

    /** Waits until the line is there; throws what kept it from it, {@link ConsoleTaken} where somebody else has it. */
    void awaitOpen() throws InterruptedException, IOException {
        lock.lockInterruptibly();
        try {
            while (!open && !ended) {
                changed.await();
            }
            if (open) {
                return;
            }
            if (taken) {
                throw new ConsoleTaken(why);
            }
            throw new IOException("The console cannot be opened: " + why);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for output of the guest: how many bytes, or -1 once the line has ended and everything is read. */
    public int read(ByteBuffer target) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (unread.position() == 0 && !ended) {
                changed.await();
            }
            if (unread.position() == 0) {
                return -1;
            }
            int before = target.position();
            move(unread, target);
            return target.position() - before;
        } finally {
            lock.unlock();
        }
    }

    /** Types all of it, waiting for room where need be. */
    public void write(ByteBuffer source) throws InterruptedException, IOException {
        lock.lockInterruptibly();
        try {
            while (source.hasRemaining()) {
                while (!unsent.hasRemaining() && !ended) {
                    changed.await();
                }
                if (ended) {
                    throw new IOException("The console has ended: " + why);
                }
                int count = Math.min(source.remaining(), unsent.remaining());
                unsent.put(source.slice().limit(count));
                source.position(source.position() + count);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Why the line ended, in words for a log. */
    public String reason() {
        lock.lock();
        try {
            return why;
        } finally {
            lock.unlock();
        }
    }

    void end(String reason) {
        lock.lock();
        try {
            if (!ended) {
                why = reason;
                ended = true;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** libvirt did not give the line, or failed while it was open. */
    void fail(LibvirtException failure) {
        lock.lock();
        try {
            taken = failure.code() == ErrorCode.OPERATION_FAILED;
        } finally {
            lock.unlock();
        }
        end(String.valueOf(failure.getMessage()));
    }

    /** libvirt's side of the line is closed, so that somebody may open it again. */
    void release() {
        lock.lock();
        try {
            released = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits, after the end, until libvirt would give the line to the next one; false where that takes longer, since it
     * still swallows what was typed.
     */
    public boolean awaitReleased(Duration most) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = most.toNanos();
            while (!released && left > 0) {
                left = changed.awaitNanos(left);
            }
            return released;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the line, without waiting for libvirt; {@link #awaitReleased} does. */
    @Override
    public void close() {
        end("closed");
    }
}
