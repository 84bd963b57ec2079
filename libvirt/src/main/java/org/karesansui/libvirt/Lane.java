package org.karesansui.libvirt;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A few platform threads for one kind of calls to one host. Callers wait, which costs a virtual thread nothing; more of them
 * than fit are turned away at once.
 */
final class Lane implements AutoCloseable {
    private final String name;
    private final Duration deadline;
    private final ThreadPoolExecutor threads;

    /** How many calls run at a time, how many wait, and how long a caller waits in all. */
    record Shape(int width, int waiting, Duration deadline) {
        Shape {
            if (width < 1 || waiting < 1 || deadline.isNegative()) {
                throw new IllegalArgumentException("A lane has a thread, a queue and a deadline");
            }
        }
    }

    Lane(String name, Shape shape) {
        this.name = name;
        this.deadline = shape.deadline();
        var factory = Thread.ofPlatform().daemon().name(name + "-", 1).factory();
        threads = new ThreadPoolExecutor(
                shape.width(), shape.width(), 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(shape.waiting()), factory);
        threads.allowCoreThreadTimeOut(true);
    }

    /** Overdue, and whether libvirt had been asked: a call that only waited is taken out of the queue. */
    static final class Overdue extends Exception {
        private static final long serialVersionUID = 1;

        final transient boolean begun;

        Overdue(boolean begun) {
            super("overdue", null, false, false);
            this.begun = begun;
        }
    }

    <T> T run(Supplier<T> call) throws Overdue {
        var begun = new AtomicBoolean();
        var task = new FutureTask<>(() -> {
            begun.set(true);
            return call.get();
        });
        try {
            threads.execute(task);
        } catch (RejectedExecutionException full) {
            throw new LaneBusy(name);
        }
        try {
            return task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (TimeoutException e) {
            giveUp(task);
            throw new Overdue(begun.get());
        } catch (InterruptedException e) {
            giveUp(task);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting on " + name);
        }
    }

    // A call that runs keeps its thread until libvirt answers or keepalive breaks the connection: nothing else can stop
    // it.
    private void giveUp(FutureTask<?> task) {
        task.cancel(false);
        threads.remove(task);
    }

    static RuntimeException unwrapped(ExecutionException e) {
        var cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(e);
    }

    String name() {
        return name;
    }

    Duration deadline() {
        return deadline;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
