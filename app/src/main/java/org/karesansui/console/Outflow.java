package org.karesansui.console;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.karesansui.web.Socket;

/**
 * What a guest prints, on its way to one browser. A browser that cannot draw so fast asks to hold; what comes meanwhile
 * is kept up to {@link Socket#QUEUE_BYTES}, and beyond that the browser is dropped. Thread-safe.
 */
final class Outflow {
    /** A close code of our own (RFC 6455 §7.4.2): too much waits for the browser. */
    static final int OVERLOADED = 4001;

    private final Socket socket;
    private final Deque<ByteBuffer> held = new ArrayDeque<>();
    private int heldBytes;
    private boolean holding;
    private boolean over;

    Outflow(Socket socket) {
        this.socket = socket;
    }

    /** @param message not to be changed afterwards */
    synchronized void print(ByteBuffer message) {
        if (over) {
            return;
        }
        if (!holding) {
            socket.offer(message);
            return;
        }
        held.add(message);
        heldBytes += message.remaining();
        if (heldBytes > Socket.QUEUE_BYTES) {
            end();
            socket.close(OVERLOADED, "");
        }
    }

    synchronized void hold() {
        holding = true;
    }

    /** Sends what was held, in order. */
    synchronized void go() {
        holding = false;
        heldBytes = 0;
        for (var message = held.poll(); message != null; message = held.poll()) {
            socket.offer(message);
        }
    }

    /** Nothing more is sent or kept. */
    synchronized void end() {
        over = true;
        held.clear();
        heldBytes = 0;
    }
}
