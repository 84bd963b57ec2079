package org.karesansui.exec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Reads one output of a process to its end on a thread of its own, and keeps the beginning. */
final class Listener {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private final Thread thread;
    private volatile boolean cut;

    private Listener(InputStream output, int limit) {
        this.limit = limit;
        // A platform thread: reading a pipe holds the thread that carries a virtual one.
        this.thread = Thread.ofPlatform().daemon().name("exec-output").unstarted(() -> read(output));
    }

    static Listener start(InputStream output, int limit) {
        var listener = new Listener(output, limit);
        listener.thread.start();
        return listener;
    }

    boolean join(long nanoseconds) throws InterruptedException {
        TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, nanoseconds));
        return !thread.isAlive();
    }

    boolean isCut() {
        return cut;
    }

    /** To be called after {@link #join}; before, the text may lack its end. */
    String text() {
        synchronized (kept) {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }

    private void read(InputStream output) {
        var buffer = new byte[8192];
        try (output) {
            for (var count = output.read(buffer); count >= 0; count = output.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException killed) {
            // A pipe of a process that was killed ends like this; what was read stands.
            cut = true;
        }
    }

    private void keep(byte[] buffer, int count) {
        synchronized (kept) {
            var room = Math.min(count, limit - kept.size());
            kept.write(buffer, 0, room);
            cut |= room < count;
        }
    }
}
