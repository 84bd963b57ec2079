package org.karesansui.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestId;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.problem.Problem;
import org.karesansui.web.Socket;
import org.karesansui.web.SocketHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One browser window on a guest's screen: bytes of VNC from a WebSocket to QEMU and back. Each side is read only once the
 * other took what came before, so a slow browser slows QEMU, which then draws less, and a window costs one buffer.
 */
final class ScreenWindow implements SocketHandler {
    /** A close code of our own (RFC 6455 §7.4.2), as those below: the guest or its screen is gone. */
    static final int GONE = 4000;

    /** Another viewer has the screen for itself. */
    static final int TAKEN = 4001;

    /** The screen could not be had; the reason is a problem's code. */
    static final int REFUSED = 4002;

    private static final Logger LOG = LoggerFactory.getLogger(ScreenWindow.class);
    private static final int PIECE = 256 * 1024;

    private final Screens screens;
    private final GuestId guest;
    private final ScreenPort.Opener opener;
    private final String viewer;
    private final Object lock = new Object();
    private volatile @Nullable Socket socket;
    private volatile @Nullable BrowserGreeting greeting;
    private volatile @Nullable ScreenPort port;
    private boolean closed;

    /** @param viewer the name of who looks, as the others see it */
    ScreenWindow(Screens screens, GuestId guest, ScreenPort.Opener opener, String viewer) {
        this.screens = screens;
        this.guest = guest;
        this.opener = opener;
        this.viewer = viewer;
    }

    String viewer() {
        return viewer;
    }

    /** Never waits. */
    void tell(ConsoleNote note) {
        var open = socket;
        if (open != null) {
            open.offer(note.text());
        }
    }

    @Override
    public void opened(Socket opened) {
        socket = opened;
        screens.join(guest, this);
        Thread.ofPlatform().name("screen-" + guest).daemon().start(() -> show(opened));
    }

    private void show(Socket opened) {
        try (var connected = opener.open()) {
            if (!began(opened, connected)) {
                return;
            }
            opened.close(relay(opened, connected), "");
        } catch (IOException refused) {
            LOG.info("The screen of {} ended: {}", guest, refused.getMessage());
            opened.close(GONE, "");
        } catch (LibvirtException | Problem refused) {
            LOG.info("The screen of {} cannot be had: {}", guest, refused.getMessage());
            opened.close(REFUSED, "");
        } finally {
            screens.leave(guest, this);
        }
    }

    private boolean began(Socket opened, ScreenPort connected) {
        synchronized (lock) {
            if (closed) {
                return false;
            }
            port = connected;
        }
        var first = new BrowserGreeting(opened);
        greeting = first;
        first.begin();
        return true;
    }

    /** A server that another viewer has for itself hangs up before it tells the size of the screen. */
    private static int relay(Socket opened, ScreenPort connected) throws IOException {
        var buffer = ByteBuffer.allocateDirect(PIECE);
        var end = TAKEN;
        while (connected.read(buffer) >= 0) {
            if (!opened.send(buffer.flip())) {
                return GONE;
            }
            buffer.clear();
            end = GONE;
        }
        return end;
    }

    /** Waits while the guest takes no more. */
    @Override
    public void binary(ByteBuffer message) {
        var first = greeting;
        var connected = port;
        if (first == null || connected == null) {
            return;
        }
        first.take(message);
        try {
            if (message.hasRemaining()) {
                connected.write(message);
            }
        } catch (IOException ended) {
            LOG.debug("Typing at the screen of {} ended", guest, ended);
        }
    }

    @Override
    public void closed() {
        synchronized (lock) {
            closed = true;
            if (port != null) {
                port.close();
            }
        }
    }
}
