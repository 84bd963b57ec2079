package org.karesansui.web;

import java.nio.ByteBuffer;

/** The sending side of a WebSocket. Safe for use by many threads. */
public interface Socket {
    /** Bytes that may wait for a slow reader before {@link #offer} drops him. */
    int QUEUE_BYTES = 4 << 20;

    /** Bytes of a message that is taken: a long paste, not a file. Larger ones end the socket with 1009. */
    int LARGEST_MESSAGE = 1 << 20;

    /** The normal end (RFC 6455 §7.4.1). */
    int NORMAL = 1000;

    /** Whom the socket belonged to has signed out, or lost his account. */
    int SIGNED_OUT = 4401;

    /** Sends, and waits until the network took it. False where the socket is closed. */
    boolean send(ByteBuffer message);

    boolean send(String message);

    /**
     * Sends without waiting. A reader who leaves more than {@link #QUEUE_BYTES} waiting is dropped with 1013. False
     * where the socket is closed.
     *
     * @param message not to be changed afterwards
     */
    boolean offer(ByteBuffer message);

    boolean offer(String message);

    /** @param code of RFC 6455 §7.4, 1000 or 3000 to 4999 */
    void close(int code, String reason);
}
