package org.karesansui.e2e;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;

/** Somebody's web server with kernels and images: the JDK's own, on loopback, read only. */
final class FileServer implements AutoCloseable {
    private final HttpServer server;

    private FileServer(HttpServer server) {
        this.server = server;
    }

    static FileServer of(Path folder) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = SimpleFileServer.createFileServer(
                address, folder.toAbsolutePath().normalize(), SimpleFileServer.OutputLevel.NONE);
        server.start();
        return new FileServer(server);
    }

    URI address(String file) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .resolve(file);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
