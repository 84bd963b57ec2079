package org.karesansui.host;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that a virtual thread of its own does whenever something of it is wanted, and when it is due by itself, one thing
 * after the other. What is wanted meanwhile is done next, all of it at once. Thread-safe.
 *
 * @param <W> what is wanted, gathered until the thread takes it
 */
final class Chore<W> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chore.class);

    /** After a failure: a host that fails at once is not to be asked without end. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final Supplier<W> nothing;
    private final Work<W> work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Timer pause = Timer.past(PAUSE);
    private @Nullable W wanted;
    private boolean allowed;
    private boolean closed;

    Chore(String name, Supplier<W> nothing, Work<W> work) {
        this.name = name;
        this.nothing = nothing;
        this.work = work;
    }

    /** What is done, on the chore's thread alone. */
    interface Work<W> {
        /** @throws LibvirtException where libvirt does not answer */
        void perform(W wanted);

        /** Nanoseconds until it is due although nothing is wanted; none or fewer where it is now. */
        long left();

        /** It was not, or not all, performed. */
        void failed();
    }

    void start() {
        Thread.ofVirtual().name(name).start(this::keep);
    }

    void want(Consumer<W> more) {
        change(() -> {
            if (wanted == null) {
                wanted = nothing.get();
            }
            more.accept(wanted);
        });
    }

    /** Whether work makes sense now; what is wanted is kept until then. */
    void allow(boolean may) {
        change(() -> allowed = may);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            something.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void keep() {
        try {
            for (var next = await(); next != null; next = await()) {
                perform(next);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void perform(W next) {
        try {
            work.perform(next);
        } catch (LibvirtException failure) {
            // The host may be lost; the hypervisor finds out by itself, and everything is read when it is back.
            LOG.info("Could not finish {}: {}", name, failure.getMessage());
            again();
        } catch (RuntimeException fault) {
            // An inventory that nobody keeps any more would lie for ever.
            LOG.error("Could not finish {}", name, fault);
            again();
        }
    }

    private void again() {
        pause.restart();
        work.failed();
    }

    /** Waits until there is something to do; null when it is time to end. */
    private @Nullable W await() throws InterruptedException {
        lock.lock();
        try {
            for (var left = left(); left > 0 && !closed; left = left()) {
                something.awaitNanos(left);
            }
            var taken = wanted == null ? nothing.get() : wanted;
            wanted = null;
            return closed ? null : taken;
        } finally {
            lock.unlock();
        }
    }

    private long left() {
        if (!allowed) {
            return TimeUnit.MINUTES.toNanos(1);
        }
        return Math.max(pause.left(PAUSE), wanted == null ? work.left() : 0);
    }

    @Override
    public void close() {
        change(() -> closed = true);
    }
}
