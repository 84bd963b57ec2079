package org.karesansui.libvirt;

import java.util.List;

/**
 * The connections of one generation: one that brings the events, and some for each lane. A daemon serves five calls at a time
 * on a connection, and one is all that is safe (see {@link Lifeline#turn}), so no two calls share one.
 */
record Roles(long generation, EventQueue events, Connection control, Pool read, Pool change, Pool slow) {

    /** In the test driver each connection to a file is a world of its own, so one serves for all. */
    static boolean shareOne(String uri) {
        return uri.startsWith("test:");
    }

    void close() {
        List.of(slow, change, read).forEach(Pool::close);
        control.abandon();
    }
}
