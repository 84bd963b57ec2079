package org.karesansui.libvirt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The connections of one lane: one for each call that runs, opened when first needed and kept until the host is lost. */
final class Pool {
    private final Supplier<Connection> opening;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> opened = new ArrayList<>();
    private boolean closed;

    Pool(Supplier<Connection> opening) {
        this.opening = opening;
    }

    /** Opens one, on the calling thread, where none is idle. */
    Connection borrow() {
        synchronized (this) {
            if (closed) {
                throw new ConnectionLost("The connection to libvirt is lost", false);
            }
            var waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        var fresh = opening.get();
        synchronized (this) {
            if (!closed) {
                opened.add(fresh);
                return fresh;
            }
        }
        fresh.close();
        throw new ConnectionLost("The connection to libvirt is lost", false);
    }

    synchronized void giveBack(Connection connection) {
        idle.push(connection);
    }

    void close() {
        List<Connection> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(opened);
        }
        all.forEach(Connection::abandon);
    }
}
