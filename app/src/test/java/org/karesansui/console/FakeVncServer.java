package org.karesansui.console;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The VNC server of a guest as far as its greeting goes; after that it keeps what arrives, and sends what a test wants. It
 * serves one connection after the other.
 */
final class FakeVncServer implements AutoCloseable {
    /** The challenge that it sends where it wants a password. */
    static final byte[] CHALLENGE = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final int NONE = 1;
    private static final int PASSWORD = 2;

    private final byte[] wanted;
    private final ServerSocket server;
    private final BlockingQueue<Character> arrived = new LinkedBlockingQueue<>();
    private volatile Socket connection = new Socket();

    private FakeVncServer(byte[] wanted) throws IOException {
        this.wanted = wanted;
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    static FakeVncServer open() throws IOException {
        return new FakeVncServer(new byte[0]);
    }

    /** @param answer to {@link #CHALLENGE}, by who knows the password */
    static FakeVncServer wanting(byte[] answer) throws IOException {
        return new FakeVncServer(answer);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var accepted = server.accept()) {
                connection = accepted;
                greet(accepted);
            } catch (IOException ended) {
                connection = new Socket();
            }
        }
    }

    private void greet(Socket accepted) throws IOException {
        var in = new DataInputStream(accepted.getInputStream());
        var out = new DataOutputStream(accepted.getOutputStream());
        out.writeBytes("RFB 003.008\n");
        in.readFully(new byte[12]);
        out.write(new byte[] {1, (byte) (wanted.length > 0 ? PASSWORD : NONE)});
        in.readByte();
        var right = true;
        if (wanted.length > 0) {
            out.write(CHALLENGE);
            var answer = new byte[CHALLENGE.length];
            in.readFully(answer);
            right = Arrays.equals(answer, wanted);
        }
        out.writeInt(right ? 0 : 1);
        if (!right) {
            out.writeInt(5);
            out.writeBytes("wrong");
            return;
        }
        for (var next = in.read(); next >= 0; next = in.read()) {
            arrived.add((char) next);
        }
    }

    /** The next bytes after the greeting, as letters. */
    String hears(int count) throws InterruptedException {
        var heard = new StringBuilder();
        while (heard.length() < count) {
            heard.append(arrived.take());
        }
        return heard.toString();
    }

    void draws(String bytes) throws IOException {
        connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    void hangsUp() throws IOException {
        connection.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        connection.close();
    }
}
