package org.karesansui.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.Host;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.ConsoleFlag;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.Stream;
import org.karesansui.web.Socket;
import org.karesansui.web.SocketHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One socket and one serial line. What the guest prints is always read, since libvirt would keep what is not without
 * bound; a browser that asks to hold, or is slow, is dropped once too much waits for it.
 */
final class SerialLine implements SocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SerialLine.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A close code of our own (RFC 6455 §7.4.2): the guest, or its line, is gone. */
    private static final int GONE = 4000;

    /** Try again later (the registry of close codes). */
    private static final int OVERLOADED = 4001;

    private static final int PIECE = 64 * 1024;

    private final Host host;
    private final UUID guest;
    private final Deque<ByteBuffer> held = new ArrayDeque<>();
    /** What was typed and not sent yet. */
    private final BlockingQueue<ByteBuffer> typed = new ArrayBlockingQueue<>(64);

    private int heldBytes;
    private boolean holding;
    private @Nullable Socket socket;
    private @Nullable Stream stream;
    private boolean over;

    SerialLine(Host host, UUID guest) {
        this.host = host;
        this.guest = guest;
    }

    @Override
    public void opened(Socket opened) {
        synchronized (this) {
            socket = opened;
        }
        Thread.ofVirtual().name("serial-" + guest).start(() -> {
            try {
                host.stream(this::listen);
                opened.close(GONE, "");
            } catch (LibvirtException failure) {
                LOG.info("The serial line of {} ended: {}", guest, failure.getMessage());
                opened.close(GONE, "");
            }
        });
    }

    /** Runs on a platform thread and a connection of its own until the line ends. */
    private boolean listen(Connection connection) {
        @Nullable Thread writer = null;
        try (var domain = connection.domainLookupByUuid(guest);
                var line = connection.stream()) {
            // Whoever had the line before loses it: a browser that reconnects must not be kept out by its own shadow.
            domain.console().open(null, line, ConsoleFlag.FORCE);
            if (!take(line)) {
                return false;
            }
            writer = Thread.ofPlatform().daemon().name("serial-typing-" + guest).start(() -> type(line));
            var buffer = ByteBuffer.allocateDirect(PIECE);
            for (var read = line.receive(buffer); read >= 0; read = line.receive(buffer.clear())) {
                var message = ByteBuffer.allocate(read).put(buffer.flip()).flip();
                print(message);
            }
            return true;
        } finally {
            take(null);
            if (writer != null) {
                writer.interrupt();
            }
        }
    }

    private synchronized boolean take(@Nullable Stream line) {
        stream = line;
        return !over;
    }

    private synchronized void print(ByteBuffer message) {
        if (socket == null) {
            return;
        }
        if (!holding) {
            socket.offer(message);
            return;
        }
        held.add(message);
        heldBytes += message.remaining();
        if (heldBytes > Socket.QUEUE_BYTES) {
            held.clear();
            heldBytes = 0;
            socket.close(OVERLOADED, "");
        }
    }

    /** Waits while the line takes no more, so that a paste is as slow as the guest reads it. */
    @Override
    public void binary(ByteBuffer message) {
        try {
            typed.put(ByteBuffer.allocate(message.remaining()).put(message).flip());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** On a thread of its own, since reading and typing both block in libvirt. */
    private void type(Stream line) {
        try {
            for (var next = typed.take(); next.hasRemaining(); next = typed.take()) {
                line.sendFully(next);
            }
        } catch (LibvirtException | IllegalStateException lineIsGone) {
            LOG.debug("Typing ended", lineIsGone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code {"flow":"hold"}} and {@code {"flow":"go"}}; sizes of the window mean nothing to a serial line. */
    @Override
    public void text(String message) {
        try {
            switch (JSON.readTree(message).path("flow").asText()) {
                case "hold" -> hold();
                case "go" -> go();
                default -> {}
            }
        } catch (JsonProcessingException garbage) {
            LOG.debug("A note that is none", garbage);
        }
    }

    private synchronized void hold() {
        holding = true;
    }

    private synchronized void go() {
        holding = false;
        heldBytes = 0;
        for (var message = held.poll(); message != null; message = held.poll()) {
            if (socket != null) {
                socket.offer(message);
            }
        }
    }

    @Override
    public void closed() {
        Stream line;
        synchronized (this) {
            over = true;
            line = stream;
            socket = null;
        }
        if (line != null) {
            Thread.ofPlatform().daemon().name("serial-end-" + guest).start(line::abort);
        }
    }
}
