package org.karesansui.console;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.karesansui.web.Socket;

/**
 * The first words of VNC towards a browser: it was let in by its ticket, so nothing is to be proved (RFC 6143 §7.1). For
 * one thread, as messages come one after the other.
 */
final class BrowserGreeting {
    private static final byte[] WELCOME = new byte[Integer.BYTES];

    private final Socket socket;
    private int version = VncGreeting.VERSION.length();
    private boolean over;

    BrowserGreeting(Socket socket) {
        this.socket = socket;
    }

    void begin() {
        socket.send(StandardCharsets.US_ASCII.encode(VncGreeting.VERSION));
    }

    /** Takes what belongs to the greeting from the front of a message; what it leaves is for the guest. */
    void take(ByteBuffer message) {
        if (version > 0) {
            var count = Math.min(version, message.remaining());
            message.position(message.position() + count);
            version -= count;
            if (version == 0) {
                socket.send(ByteBuffer.wrap(new byte[] {1, VncGreeting.NO_PROOF}));
            }
        }
        if (version == 0 && !over && message.hasRemaining()) {
            message.get();
            over = true;
            socket.send(ByteBuffer.wrap(WELCOME));
        }
    }
}
