package org.karesansui.libvirt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The connections of one generation and the queue of their events. The daemon serves five calls at a time on a connection,
 * so kinds of work do not share one.
 */
record Roles(long generation, EventQueue events, Connection control, Connection read, Connection slow) {

    /** In the test driver each connection to a file is a world of its own, so one serves for all. */
    static boolean shareOne(String uri) {
        return uri.startsWith("test:");
    }

    void close() {
        Set<Connection> each = new LinkedHashSet<>(List.of(slow, read, control));
        each.forEach(Connection::close);
    }
}
