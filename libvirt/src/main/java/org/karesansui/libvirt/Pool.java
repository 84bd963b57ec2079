package org.karesansui.libvirt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** The connections of one lane: one for each call that runs, opened when first needed and kept until the host is lost. */
final class Pool {
    private final Supplier<Connection> opening;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> opened = new ArrayList<>();
    private final Set<FutureTask<Connection>> beingOpened = new HashSet<>();
    private boolean closed;

    Pool(Supplier<Connection> opening) {
        this.opening = opening;
    }

    /**
     * Opens one where none is idle, on a thread of its own: opening knows no keepalive and no limit in time, and whoever
     * waits for it has to hear when the host is lost.
     */
    Connection borrow() {
        FutureTask<Connection> task;
        synchronized (this) {
            if (closed) {
                throw lost();
            }
            var waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
            task = new FutureTask<>(this::open);
            beingOpened.add(task);
        }
        Thread.ofPlatform().daemon().name("libvirt-open").start(task);
        return await(task);
    }

    private Connection await(FutureTask<Connection> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw Lane.unwrapped(e);
        } catch (CancellationException hostIsLost) {
            throw lost();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw lost();
        } finally {
            synchronized (this) {
                beingOpened.remove(task);
            }
        }
    }

    /** An opening for which nobody waits any more closes what it opens. */
    private Connection open() {
        var fresh = opening.get();
        synchronized (this) {
            if (!closed) {
                opened.add(fresh);
                return fresh;
            }
        }
        fresh.close();
        throw lost();
    }

    private static ConnectionLost lost() {
        return new ConnectionLost("The connection to libvirt is lost", false);
    }

    synchronized void giveBack(Connection connection) {
        idle.push(connection);
    }

    void close() {
        List<Connection> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(opened);
            beingOpened.forEach(task -> task.cancel(false));
        }
        all.forEach(Connection::abandon);
    }
}
