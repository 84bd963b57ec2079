package org.karesansui.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP connections that are open, so many at most: each takes memory, whether its client says anything or not. One
 * more is let in by hanging up on the client who has kept us waiting longest: he sends no request, half a one, or has had
 * his answer. A request that is at work and a stream of events stay. Jetty's own limit would accept nobody until somebody
 * left, and cut the streams too. Thread-safe.
 */
final class Crowd implements Connection.Listener {
    /** More than there may be streams of events. One that says nothing takes some 3 KiB, measured with 10,000. */
    static final int USUAL = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);

    private final int most;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    Crowd(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        // A socket that was upgraded is a connection of another kind; it was let in by its ticket. TLS is a wrapping.
        if (!(connection instanceof ConnectionMetaData)) {
            return;
        }
        open.add(connection);
        if (open.size() > most) {
            hangUp(longestAwaited().orElse(connection));
        }
    }

    private Optional<Connection> longestAwaited() {
        return open.stream().filter(Crowd::awaited).max(Comparator.comparingLong(Crowd::silence));
    }

    private static boolean awaited(Connection connection) {
        return connection.getEndPoint() instanceof AbstractEndPoint peer && peer.isFillInterested();
    }

    private static long silence(Connection connection) {
        return connection.getEndPoint() instanceof AbstractEndPoint peer ? peer.getIdleFor() : 0;
    }

    private void hangUp(Connection connection) {
        open.remove(connection);
        LOG.debug("More than {} connections: hung up on {}", most, connection);
        connection.getEndPoint().close();
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }
}
