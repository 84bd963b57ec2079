package org.karesansui.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.Host;
import org.karesansui.libvirt.Console;
import org.karesansui.libvirt.ConsoleFlag;
import org.karesansui.libvirt.LibvirtException;
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

    /** A close code of our own (RFC 6455 §7.4.2): the guest or its line is gone. */
    private static final int GONE = 4000;

    private static final int PIECE = 64 * 1024;

    private final Host host;
    private final UUID guest;
    private @Nullable Outflow out;
    private @Nullable Console line;

    SerialLine(Host host, UUID guest) {
        this.host = host;
        this.guest = guest;
    }

    /** Whoever had the line before loses it: a browser that reconnects must not be kept out by its own shadow. */
    @Override
    public void opened(Socket opened) {
        try {
            var console = host.console(guest, ConsoleFlag.FORCE);
            var flow = new Outflow(opened);
            synchronized (this) {
                out = flow;
                line = console;
            }
            Thread.ofVirtual().name("serial-" + guest).start(() -> listen(console, opened, flow));
        } catch (IOException | LibvirtException refused) {
            LOG.info("The serial line of {} cannot be had: {}", guest, refused.getMessage());
            opened.close(GONE, "");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Console console, Socket opened, Outflow flow) {
        try (console) {
            var buffer = ByteBuffer.allocate(PIECE);
            for (var read = console.read(buffer); read >= 0; read = console.read(buffer.clear())) {
                flow.print(ByteBuffer.allocate(read).put(buffer.flip()).flip());
            }
            LOG.debug("The serial line of {} ended: {}", guest, console.reason());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        opened.close(GONE, "");
    }

    /** Waits while the line takes no more, so that a paste is as slow as the guest reads it. */
    @Override
    public void binary(ByteBuffer typed) {
        var console = line();
        if (console == null) {
            return;
        }
        try {
            console.write(typed);
        } catch (IOException lineIsGone) {
            LOG.debug("Typing into {} ended", guest, lineIsGone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Console line() {
        return line;
    }

    /** {@code {"flow":"hold"}} and {@code {"flow":"go"}}; sizes of the window mean nothing to a serial line. */
    @Override
    public void text(String message) {
        try {
            switch (JSON.readTree(message).path("flow").asText()) {
                case "hold" -> flow(Outflow::hold);
                case "go" -> flow(Outflow::go);
                default -> {}
            }
        } catch (JsonProcessingException garbage) {
            LOG.debug("A note that is none", garbage);
        }
    }

    private synchronized void flow(Consumer<Outflow> verb) {
        if (out != null) {
            verb.accept(out);
        }
    }

    @Override
    public void closed() {
        Console console;
        flow(Outflow::end);
        synchronized (this) {
            console = line;
            line = null;
        }
        if (console != null) {
            console.close();
        }
    }
}
