package org.karesansui.gallery;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.karesansui.web.Json;
import org.karesansui.web.Socket;
import org.karesansui.web.SocketHandler;

/** A guest's screen that shows a prompt, speaks VNC (RFC 6143), and breaks at the key q, or is somebody else's. */
final class PaintedScreen implements SocketHandler {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int BROKEN = 1011;
    private static final int TAKEN = 4001;
    private static final int KEY_Q = 'q';

    private final String page;
    private final Json json = new Json(List.of());
    private Socket socket = new NoSocket();
    private int greeted;

    PaintedScreen(String page) {
        this.page = page;
    }

    @Override
    public void opened(Socket opened) {
        socket = opened;
        var note = Map.of("windows", page.contains("watching") ? List.of("山田", "田中") : List.of("山田"));
        socket.send(new String(json.bytes(note), StandardCharsets.UTF_8));
        socket.send(StandardCharsets.US_ASCII.encode("RFB 003.008\n"));
    }

    @Override
    public void binary(ByteBuffer message) {
        switch (greeted++) {
            case 0 -> socket.send(ByteBuffer.wrap(new byte[] {1, 1}));
            case 1 -> socket.send(ByteBuffer.wrap(new byte[] {0, 0, 0, 0}));
            case 2 -> begin();
            default -> hear(message);
        }
    }

    private void begin() {
        if (page.endsWith("taken")) {
            socket.close(TAKEN, "");
            return;
        }
        var name = page.getBytes(StandardCharsets.UTF_8);
        var init = ByteBuffer.allocate(24 + name.length).putShort((short) WIDTH).putShort((short) HEIGHT);
        init.put(new byte[] {32, 24, 0, 1, 0, (byte) 255, 0, (byte) 255, 0, (byte) 255, 0, 8, 16, 0, 0, 0});
        socket.send(init.putInt(name.length).put(name).flip());
    }

    /** Messages of clients by their first byte (RFC 6143 §7.5); what an extension adds ends the look at this one. */
    private void hear(ByteBuffer message) {
        while (message.hasRemaining()) {
            int start = message.position();
            switch (message.get(start)) {
                case 0 -> message.position(start + 20);
                case 2 -> message.position(start + 4 + 4 * message.getShort(start + 2));
                case 3 -> {
                    if (message.get(start + 1) == 0) {
                        paint();
                    }
                    message.position(start + 10);
                }
                case 4 -> {
                    if (message.getInt(start + 4) == KEY_Q) {
                        socket.close(BROKEN, "");
                        return;
                    }
                    message.position(start + 8);
                }
                case 5 -> message.position(start + 6);
                default -> {
                    return;
                }
            }
        }
    }

    private void paint() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 16));
        pen.drawString("Debian GNU/Linux 12 web1 tty1", 8, 24);
        pen.drawString("web1 login: _", 8, 64);
        pen.dispose();
        var update = ByteBuffer.allocate(16 + 4 * WIDTH * HEIGHT).putInt(1).putInt(0);
        update.putShort((short) WIDTH).putShort((short) HEIGHT).putInt(0);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                int colour = image.getRGB(x, y);
                update.put((byte) (colour >> 16))
                        .put((byte) (colour >> 8))
                        .put((byte) colour)
                        .put((byte) 255);
            }
        }
        socket.send(update.flip());
    }

    @Override
    public void closed() {
        socket = new NoSocket();
    }
}
