package org.karesansui.web;

import java.nio.ByteBuffer;

/**
 * What is done with one socket. The calls come one after the other, on virtual threads; while one blocks, nothing more
 * is read from the sender, so a slow console slows its sender and fills no memory.
 */
public interface SocketHandler {
    void opened(Socket socket);

    default void text(String message) {}

    /** @param message valid during the call */
    default void binary(ByteBuffer message) {}

    /** Called once, whoever closed, also where the socket broke. */
    void closed();
}
