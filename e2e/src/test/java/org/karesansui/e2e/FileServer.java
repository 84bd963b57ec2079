package org.karesansui.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Somebody's web server with kernels and images: the JDK's own, on loopback, read only. What lies under {@code slow/} comes
 * half, and the rest when {@link #goOn} is called, so that a test can look at a download that is under way.
 */
final class FileServer implements AutoCloseable {
    private final HttpServer server;
    private final Path folder;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch rest = new CountDownLatch(1);

    private FileServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static FileServer of(Path folder) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var files = folder.toAbsolutePath().normalize();
        var server = SimpleFileServer.createFileServer(address, files, SimpleFileServer.OutputLevel.NONE);
        var made = new FileServer(server, files);
        server.createContext("/slow/", made.slowly());
        server.setExecutor(made.workers);
        server.start();
        return made;
    }

    URI address(String file) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .resolve(file);
    }

    /** Lets the second half of every slow file through. */
    void goOn() {
        rest.countDown();
    }

    private HttpHandler slowly() {
        return exchange -> {
            try (exchange) {
                send(exchange, Files.readAllBytes(folder.resolve(name(exchange))));
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static String name(HttpExchange exchange) {
        return String.valueOf(Path.of(exchange.getRequestURI().getPath()).getFileName());
    }

    private void send(HttpExchange exchange, byte[] content) throws IOException, InterruptedException {
        var half = content.length / 2;
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content, 0, half);
        exchange.getResponseBody().flush();
        rest.await();
        exchange.getResponseBody().write(content, half, content.length - half);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
