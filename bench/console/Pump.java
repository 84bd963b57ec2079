import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Both ends of a console's relay: {@code serve PORT} is a VNC server that, once greeted, pours bytes or gives back what it
 * gets; {@code pour URL} and {@code echo URL} measure, through a WebSocket ({@code ws:}) or without ({@code tcp:}). What
 * stands behind the URL is sent as the header Authorization.
 */
final class Pump {
    private static final int PIECE = 256 * 1024;
    private static final int ROUNDS = 20_000;
    private static final int SMALL = 16;

    private Pump() {}

    public static void main(String... arguments) throws IOException {
        switch (arguments[0]) {
            case "serve" -> serve(Integer.parseInt(arguments[1]));
            case "pour" -> pour(new Wire(arguments), Long.getLong("bytes", 2L << 30));
            default -> echo(new Wire(arguments));
        }
    }

    private static void serve(int port) throws IOException {
        try (var server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", port))) {
            while (true) {
                var accepted = server.accept();
                Thread.ofPlatform().start(() -> attend(accepted));
            }
        }
    }

    private static void attend(SocketChannel guest) {
        try (guest) {
            guest.setOption(StandardSocketOptions.TCP_NODELAY, true);
            send(guest, "RFB 003.008\n");
            read(guest, 12);
            send(guest, "\1\1");
            read(guest, 1);
            send(guest, "\0\0\0\0");
            var isPouring = read(guest, 2).get(1) == 'P';
            var buffer = ByteBuffer.allocateDirect(isPouring ? PIECE : SMALL);
            while (true) {
                if (!isPouring) {
                    fill(guest, buffer.clear());
                }
                buffer.rewind();
                while (buffer.hasRemaining()) {
                    guest.write(buffer);
                }
            }
        } catch (IOException left) {
            // Whoever measured has seen enough.
        }
    }

    private static void send(SocketChannel channel, String text) throws IOException {
        channel.write(StandardCharsets.ISO_8859_1.encode(text));
    }

    private static ByteBuffer read(SocketChannel channel, int count) throws IOException {
        var buffer = ByteBuffer.allocate(count);
        fill(channel, buffer);
        return buffer.flip();
    }

    private static void fill(SocketChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
    }

    private static void pour(Wire wire, long bytes) throws IOException {
        wire.greet('P');
        wire.skip(bytes / 8);
        var begun = System.nanoTime();
        wire.skip(bytes);
        System.out.printf("%.0f%n", bytes * 1e3 / (System.nanoTime() - begun));
    }

    private static void echo(Wire wire) throws IOException {
        wire.greet('E');
        var times = new long[ROUNDS];
        var message = new byte[SMALL];
        for (var round = -ROUNDS / 2; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            wire.send(message);
            wire.skip(SMALL);
            if (round >= 0) {
                times[round] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(times);
        System.out.printf("%.1f%n", times[ROUNDS / 2] / 1e3);
    }

    /** One connection to the server, whatever lies between. */
    private static final class Wire {
        private final SocketChannel channel;
        private final boolean isSocket;
        private final ByteBuffer in = ByteBuffer.allocateDirect(PIECE).flip();
        private long left;

        Wire(String... arguments) throws IOException {
            var address = URI.create(arguments[1]);
            isSocket = address.getScheme().equals("ws");
            channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            if (isSocket) {
                upgrade(address, arguments.length > 2 ? "Authorization: " + arguments[2] + "\r\n" : "");
            }
        }

        private void upgrade(URI address, String more) throws IOException {
            Pump.send(channel, "GET " + address.getRawPath() + " HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort()
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Protocol: binary\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n" + more + "\r\n");
            var head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) next());
            }
            if (!head.toString().startsWith("HTTP/1.1 101")) {
                throw new IOException(head.toString());
            }
        }

        void greet(char wanted) throws IOException {
            skip(12);
            send("RFB 003.008\n".getBytes(StandardCharsets.US_ASCII));
            skip(2);
            send(new byte[] {1});
            skip(4);
            send(new byte[] {1, (byte) wanted});
        }

        /** A client masks what it sends (RFC 6455 §5.3); zeros are a mask too. */
        void send(byte[] message) throws IOException {
            var out = ByteBuffer.allocate(message.length + 6);
            if (isSocket) {
                out.put((byte) 0x82).put((byte) (0x80 | message.length)).putInt(0);
            }
            channel.write(out.put(message).flip());
        }

        void skip(long bytes) throws IOException {
            for (var wanted = bytes; wanted > 0; ) {
                if (isSocket && left == 0) {
                    left = frame();
                    continue;
                }
                if (!in.hasRemaining()) {
                    refill();
                }
                var count = (int) Math.min(in.remaining(), isSocket ? Math.min(wanted, left) : wanted);
                in.position(in.position() + count);
                wanted -= count;
                left -= count;
            }
        }

        /** How long the next binary frame is; texts are notes, and passed over. */
        private long frame() throws IOException {
            while (true) {
                var kind = next() & 0x0f;
                var code = next() & 0x7f;
                long length = code < 126 ? code : 0;
                for (var more = code < 126 ? 0 : code == 126 ? 2 : 8; more > 0; more--) {
                    length = length << 8 | next();
                }
                if (kind == 2 || kind == 0) {
                    return length;
                }
                for (; length > 0; length--) {
                    next();
                }
            }
        }

        private int next() throws IOException {
            if (!in.hasRemaining()) {
                refill();
            }
            return in.get() & 0xff;
        }

        private void refill() throws IOException {
            if (channel.read(in.clear()) < 0) {
                throw new EOFException();
            }
            in.flip();
        }
    }
}
