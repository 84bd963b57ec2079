package org.karesansui.job;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Runs jobs on virtual threads, so many at once, the others in the order in which they came. Thread-safe. */
final class JobQueue {
    private final int atOnce;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int running;
    private boolean stopped;

    private record Waiting(JobId id, Runnable work) {}

    JobQueue(int atOnce) {
        this.atOnce = atOnce;
    }

    void add(JobId id, Runnable work) {
        lock.lock();
        try {
            waiting.add(new Waiting(id, work));
        } finally {
            lock.unlock();
        }
        startNext();
    }

    /** Takes back a job that has not begun. */
    boolean remove(JobId id) {
        lock.lock();
        try {
            return waiting.removeIf(each -> each.id().equals(id));
        } finally {
            lock.unlock();
        }
    }

    private void startNext() {
        var next = next();
        if (next != null) {
            var _ = Thread.ofVirtual().name("job-" + next.id()).start(() -> run(next));
        }
    }

    private @Nullable Waiting next() {
        lock.lock();
        try {
            if (stopped || running >= atOnce || waiting.isEmpty()) {
                return null;
            }
            running++;
            return waiting.remove();
        } finally {
            lock.unlock();
        }
    }

    private void run(Waiting job) {
        try {
            job.work().run();
        } finally {
            ended();
            startNext();
        }
    }

    private void ended() {
        lock.lock();
        try {
            running--;
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Starts no more and waits for what runs; answers what had not begun. */
    List<JobId> stop(Duration longest) {
        lock.lock();
        try {
            stopped = true;
            var left = waiting.stream().map(Waiting::id).toList();
            waiting.clear();
            awaitIdle(longest.toNanos());
            return left;
        } finally {
            lock.unlock();
        }
    }

    boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    private void awaitIdle(long longest) {
        try {
            var nanos = longest;
            while (running > 0 && nanos > 0) {
                nanos = idle.awaitNanos(nanos);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
