package org.karesansui.console;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.karesansui.web.Socket;

/** One browser window: what it was sent, in order. */
final class FakeBrowser implements Socket {
    private final LinkedBlockingQueue<String> notes = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> drawn = new LinkedBlockingQueue<>();
    private volatile CompletableFuture<Boolean> network = CompletableFuture.completedFuture(true);

    final CompletableFuture<Integer> closed = new CompletableFuture<>();

    /** Nothing more goes through, until {@link #thaw}. */
    void freeze() {
        network = new CompletableFuture<>();
    }

    void thaw() {
        network.complete(true);
    }

    /** Waits until what it drew ends so, and answers all of it since the last call. */
    String drawsUntil(String end) throws InterruptedException {
        var all = new StringBuilder();
        while (!all.toString().endsWith(end)) {
            all.append(drawn.take());
        }
        return all.toString();
    }

    /** Waits for a note that has these words. */
    String isTold(String words) throws InterruptedException {
        while (true) {
            var note = notes.take();
            if (note.contains(words)) {
                return note;
            }
        }
    }

    @Override
    public boolean send(ByteBuffer message) {
        drawn.add(StandardCharsets.UTF_8.decode(message).toString());
        return network.join();
    }

    @Override
    public boolean send(String message) {
        return notes.add(message);
    }

    @Override
    public boolean offer(ByteBuffer message) {
        return send(message);
    }

    @Override
    public boolean offer(String message) {
        return notes.add(message);
    }

    @Override
    public void close(int code, String reason) {
        closed.complete(code);
    }
}
