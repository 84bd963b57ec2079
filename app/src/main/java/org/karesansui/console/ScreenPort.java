package org.karesansui.console;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A connection to the VNC server of a guest. It blocks: reading is for one platform thread, writing for any one thread
 * beside it, and closing ends both.
 */
interface ScreenPort extends AutoCloseable {
    /** Waits for what the guest draws: how many bytes, or -1 once the guest's side has ended. Direct buffers spare a copy. */
    int read(ByteBuffer target) throws IOException;

    /** Sends all of it, waiting where the guest takes no more. */
    void write(ByteBuffer source) throws IOException;

    /** Ends the connection; never waits. */
    @Override
    void close();

    /** Connects to the screen of one guest. */
    @FunctionalInterface
    interface Opener {
        /** To be called on a platform thread; answers a connection on which nothing more is to be proved. */
        ScreenPort open() throws IOException;
    }

    /** Reads until the buffer is full, and turns it for reading. */
    default ByteBuffer readFully(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (read(target) < 0) {
                throw new EOFException("The screen ended in the middle of its greeting");
            }
        }
        return target.flip();
    }
}
