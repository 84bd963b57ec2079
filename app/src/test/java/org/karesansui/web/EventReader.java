package org.karesansui.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads server-sent events from a bare connection, as slowly as a test likes. */
final class EventReader implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader lines;

    record Sent(String id, String event, String data) {}

    private EventReader(Socket socket) throws IOException {
        this.socket = socket;
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static EventReader open(int port, String pathAndQuery, String... headers) {
        try {
            var socket = new Socket();
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            var request = new StringBuilder("GET " + pathAndQuery + " HTTP/1.1\r\nHost: localhost\r\n");
            for (var header : headers) {
                request.append(header).append("\r\n");
            }
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new EventReader(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next event; waits for it. */
    Sent next() {
        var block = new ArrayList<String>();
        while (true) {
            var line = line();
            if (!line.isEmpty()) {
                block.add(line);
            }
            if (line.isEmpty() && block.stream().anyMatch(each -> each.startsWith("data: "))) {
                return new Sent(value(block, "id: "), value(block, "event: "), value(block, "data: "));
            }
        }
    }

    /** Whether the server ended the stream; waits for that. */
    boolean ends() {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("0")) {
                    return true;
                }
            }
            return true;
        } catch (SocketException reset) {
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String line() {
        try {
            var line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException("The stream ended");
            }
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String value(List<String> block, String key) {
        return block.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .reduce("", (_, last) -> last);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
