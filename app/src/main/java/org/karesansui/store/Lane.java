package org.karesansui.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Some platform threads, and one open handle for each, on which SQLite's native calls run: on a virtual thread such a
 * call would hold a carrier of the web server. Callers wait; they may be virtual threads. Thread-safe.
 */
final class Lane implements AutoCloseable {
    private final ExecutorService threads;
    private final BlockingQueue<Handle> idle;
    private final Supplier<Handle> opener;

    Lane(String name, int width, Supplier<Handle> opener) {
        this.opener = opener;
        this.idle = new ArrayBlockingQueue<>(width);
        this.threads = Executors.newFixedThreadPool(
                width, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }

    /** Runs the work on a thread of this lane and waits for it, also when interrupted: a commit has to be known. */
    <T> T call(Work<T> work) {
        var future = threads.submit(() -> lend(work));
        var interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T lend(Work<T> work) {
        var kept = idle.poll();
        var handle = kept == null ? opener.get() : kept;
        try {
            var answer = work.with(handle);
            idle.add(handle);
            return answer;
        } catch (Throwable failure) {
            // After a full disk or a lost file the state of the connection is not known: the next call opens a new one.
            if (StoreFault.of(failure).isPresent()) {
                handle.close();
            } else {
                idle.add(handle);
            }
            throw failure;
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        return switch (failure.getCause()) {
            case RuntimeException usual -> usual;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(failure);
        };
    }

    /** Waits for the work under way, then closes the handles. */
    @Override
    public void close() {
        threads.close();
        for (var handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
    }
}
