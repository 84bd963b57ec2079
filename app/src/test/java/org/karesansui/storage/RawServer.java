package org.karesansui.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that answers every caller with the same bytes, whatever it asks. */
final class RawServer implements AutoCloseable {
    private final ServerSocket door;

    private RawServer(ServerSocket door) {
        this.door = door;
    }

    static RawServer answering(String text) throws IOException {
        var server = new RawServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(() -> server.serve(text));
        return server;
    }

    private void serve(String text) {
        try {
            while (true) {
                try (var caller = door.accept()) {
                    caller.getInputStream().read(new byte[8192]);
                    caller.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
                    caller.getOutputStream().flush();
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    URI address(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + door.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
