package org.karesansui.libvirt;

import java.lang.foreign.MemorySegment;
import org.karesansui.libvirt.ffi.Memory;
import org.karesansui.libvirt.ffi.VirHost;

/**
 * What every handle of a connection knows of it: whether it still lives. Thread-safe.
 *
 * <p>SAFETY: the pointer is used only between a handle's enter and leave; each libvirt object holds a reference on its
 * connection, so the connection is there as long as such a call runs.
 */
final class Lifeline {
    private final MemorySegment connection;
    private volatile boolean lost;
    private volatile boolean closed;

    Lifeline(MemorySegment connection) {
        this.connection = connection;
    }

    MemorySegment connection() {
        return connection;
    }

    boolean lost() {
        return lost;
    }

    void lose() {
        lost = true;
    }

    void end() {
        closed = true;
    }

    void check() {
        if (lost) {
            throw new ConnectionLost("The connection to libvirt is lost", false);
        }
        if (closed) {
            throw new IllegalStateException("The connection to libvirt is closed");
        }
    }

    /** The exception for a call that just failed in this thread. */
    LibvirtException failure() {
        var error = Memory.lastError();
        // Asking costs no round trip, and only an error of the transport can mean that the peer is gone.
        if (lost || (error.domain() == ErrorDomain.RPC && VirHost.virConnectIsAlive(connection) == 0)) {
            lost = true;
            return new ConnectionLost(error.message(), true);
        }
        return Failures.exception(error);
    }
}
