package org.karesansui.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** A socket of Jetty, whose own queue has no bound: this one counts what waits in it. */
final class JettySocket implements Socket {
    /** Try again later (registered for RFC 6455): the reader was too slow. */
    private static final int TOO_SLOW = 1013;

    private final AtomicLong waiting = new AtomicLong();
    private volatile @Nullable Session session;

    void open(Session opened) {
        session = opened;
    }

    void closed() {
        session = null;
    }

    @Override
    public boolean send(ByteBuffer message) {
        return andWait(callback -> binary(message, callback));
    }

    @Override
    public boolean send(String message) {
        return andWait(callback -> text(message, callback));
    }

    @Override
    public boolean offer(ByteBuffer message) {
        return counted(message.remaining(), callback -> binary(message, callback));
    }

    @Override
    public boolean offer(String message) {
        return counted(message.getBytes(StandardCharsets.UTF_8).length, callback -> text(message, callback));
    }

    private void binary(ByteBuffer message, Callback callback) {
        var open = session;
        if (open == null) {
            callback.fail(new IllegalStateException("closed"));
            return;
        }
        open.sendBinary(message, callback);
    }

    private void text(String message, Callback callback) {
        var open = session;
        if (open == null) {
            callback.fail(new IllegalStateException("closed"));
            return;
        }
        open.sendText(message, callback);
    }

    private static boolean andWait(Consumer<Callback> sending) {
        var sent = new CompletableFuture<Boolean>();
        sending.accept(Callback.from(() -> sent.complete(true), _ -> sent.complete(false)));
        try {
            return sent.get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean counted(int bytes, Consumer<Callback> sending) {
        if (waiting.addAndGet(bytes) > QUEUE_BYTES) {
            var slow = session;
            if (slow != null) {
                // A close frame would wait behind what the reader does not read.
                slow.close(TOO_SLOW, "too slow", Callback.NOOP);
                slow.disconnect();
            }
            return false;
        }
        sending.accept(Callback.from(() -> waiting.addAndGet(-bytes), _ -> waiting.addAndGet(-bytes)));
        return session != null;
    }

    @Override
    public void close(int code, String reason) {
        var open = session;
        if (open != null) {
            open.close(code, reason, Callback.NOOP);
        }
    }
}
