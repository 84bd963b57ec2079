package org.karesansui.gallery;

import java.nio.ByteBuffer;
import org.karesansui.web.Socket;

/** Where a window is gone: nothing arrives. */
record NoSocket() implements Socket {
    @Override
    public boolean send(ByteBuffer message) {
        return false;
    }

    @Override
    public boolean send(String message) {
        return false;
    }

    @Override
    public boolean offer(ByteBuffer message) {
        return false;
    }

    @Override
    public boolean offer(String message) {
        return false;
    }

    @Override
    public void close(int code, String reason) {}
}
