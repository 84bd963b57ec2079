package org.karesansui.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback that stops in the middle of one file where it is told to, until it may go on. */
final class HaltingServer implements AutoCloseable {
    private final HttpServer server;
    private final Path folder;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Halt halt = new Halt("");

    private record Halt(String file, CountDownLatch over) {
        Halt(String file) {
            this(file, new CountDownLatch(1));
        }
    }

    private HaltingServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static HaltingServer of(Path folder) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var halting = new HaltingServer(server, folder);
        server.createContext("/", halting::serve);
        server.setExecutor(halting.workers);
        server.start();
        return halting;
    }

    URI address(String file) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .resolve(file);
    }

    /** From now on half of this file is sent to whoever asks, and the rest when {@link #goOn} is called; of others, all. */
    void haltIn(String file) {
        halt = new Halt(file);
    }

    /** Sends what was held, and from now on all of each file. */
    void goOn() {
        var held = halt;
        halt = new Halt("");
        held.over().countDown();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var file = String.valueOf(Path.of(exchange.getRequestURI().getPath()).getFileName());
        var content = Files.readAllBytes(folder.resolve(file));
        var now = halt;
        var first = file.equals(now.file()) ? content.length / 2 : content.length;
        try (exchange) {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, first);
            exchange.getResponseBody().flush();
            if (first < content.length) {
                now.over().await();
                exchange.getResponseBody().write(content, first, content.length - first);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
