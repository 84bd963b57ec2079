package org.karesansui.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.karesansui.libvirt.GraphicsSocket;

/**
 * A connection that libvirt handed over. Its calls are native and may block, so that what virtual threads write goes
 * through a platform thread of the connection's own; they wait for it, so nothing piles up.
 */
final class HandedPort implements ScreenPort {
    private final GraphicsSocket socket;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("screen-writer").daemon().factory());

    HandedPort(GraphicsSocket socket) {
        this.socket = socket;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return socket.read(target);
    }

    @Override
    public void write(ByteBuffer source) throws IOException {
        if (!Thread.currentThread().isVirtual()) {
            writeAll(source);
            return;
        }
        try {
            writer.submit(() -> writeAll(source)).get();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private int writeAll(ByteBuffer source) throws IOException {
        var all = source.remaining();
        while (source.hasRemaining()) {
            socket.write(source);
        }
        return all;
    }

    @Override
    public void close() {
        socket.close();
        writer.shutdown();
    }
}
