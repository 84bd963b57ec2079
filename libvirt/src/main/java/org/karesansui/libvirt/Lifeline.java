package org.karesansui.libvirt;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.locks.ReentrantLock;
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
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean lost;
    private volatile boolean closed;

    Lifeline(MemorySegment connection) {
        this.connection = connection;
    }

    MemorySegment connection() {
        return connection;
    }

    /**
     * Held for the time of a call, so that a connection has one at a time. libvirt allows more, and until 10.4 it then writes
     * to the stack of a thread that has gone on (CVE-2024-4418, in Debian 12's 9.0.0; seen here as a crash in
     * g_main_loop_quit after twenty seconds of sixteen threads). Calls side by side have connections of their own.
     */
    // HACK https://gitlab.com/libvirt/libvirt/-/commit/8074d64dc2eca846d6a61efe1a9b7428a0ce1dd1
    ReentrantLock turn() {
        return turn;
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
        if (lost || gone(error)) {
            lost = true;
            return new ConnectionLost(error.message(), true);
        }
        return Failures.exception(error);
    }

    // Only an error of the transport can mean that the peer is gone. What the system said of the socket always does; of
    // the
    // others libvirt tells, without a round trip.
    private boolean gone(Memory.NativeError error) {
        return error.domain() == ErrorDomain.RPC
                && (error.code() == ErrorCode.SYSTEM_ERROR || VirHost.virConnectIsAlive(connection) == 0);
    }
}
