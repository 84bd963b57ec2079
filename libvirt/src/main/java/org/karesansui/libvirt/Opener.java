package org.karesansui.libvirt;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections with a limit in time. libvirt has none, and keepalive begins only after the open: a frozen peer would
 * hold the opener for ever. An attempt that is over its time goes on, and the next one waits for it rather than beside it.
 */
final class Opener implements AutoCloseable {
    private static final int LIMIT = 30;

    private final String name;
    private final String uri;
    private final Connection.KeepAlive keepAlive;
    private @Nullable FutureTask<Connection> pending;
    private volatile boolean closed;

    Opener(String name, String uri, Connection.KeepAlive keepAlive) {
        this.name = name;
        this.uri = uri;
        this.keepAlive = keepAlive;
    }

    /** For the keeper's thread alone. */
    Connection open() throws InterruptedException {
        var task = pending;
        if (task == null) {
            task = new FutureTask<>(this::forKeeper);
            Thread.ofPlatform().daemon().name(name + "-open").start(task);
        }
        pending = task;
        try {
            var connection = task.get(LIMIT, TimeUnit.SECONDS);
            pending = null;
            return connection;
        } catch (TimeoutException e) {
            throw new LibvirtException(
                    ErrorCode.OPERATION_TIMEOUT, ErrorDomain.NONE, "%s does not answer".formatted(uri));
        } catch (ExecutionException e) {
            pending = null;
            throw Lane.unwrapped(e);
        }
    }

    Connection fresh() {
        return Connection.open(uri, keepAlive);
    }

    private Connection forKeeper() {
        var connection = fresh();
        if (closed) {
            connection.close();
        }
        return connection;
    }

    /** An attempt that is still under way closes what it opens. */
    @Override
    public void close() {
        closed = true;
    }
}
