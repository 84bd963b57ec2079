package org.karesansui.gallery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.karesansui.web.Json;
import org.karesansui.web.Socket;
import org.karesansui.web.SocketHandler;

/** A serial line that answers what it is sent, says nothing, breaks at Ctrl-D, or is somebody else's, as the page asks. */
final class EchoLine implements SocketHandler {
    private static final int BROKEN = 1011;

    private final String page;
    private final StringBuilder typed;
    private final Json json = new Json(List.of());
    private Socket socket = new NoSocket();

    EchoLine(String page, StringBuilder typed) {
        this.page = page;
        this.typed = typed;
    }

    @Override
    public void opened(Socket opened) {
        socket = opened;
        tell(page.equals("console-taken") ? "taken" : "open");
        if (!page.matches("console-(quiet|taken)")) {
            say("\r\nDebian GNU/Linux 12 web1 \033[32mttyS0\033[0m\r\n\r\nweb1 login: ");
        }
    }

    private void tell(String state) {
        var note = Map.of("line", state, "windows", List.of("山田", "田中"), "answers", true);
        socket.send(new String(json.bytes(note), StandardCharsets.UTF_8));
    }

    @Override
    public void binary(ByteBuffer message) {
        var text = StandardCharsets.UTF_8.decode(message).toString();
        if (text.equals("\u0004")) {
            socket.close(BROKEN, "");
            return;
        }
        synchronized (typed) {
            typed.append(text);
        }
        say(text.replace("\r", "\r\nweb1 login: ").toUpperCase(Locale.ROOT));
    }

    /** Whatever is asked for, the line is ours again. */
    @Override
    public void text(String note) {
        if (note.contains("take")) {
            tell("open");
        }
    }

    private void say(String text) {
        socket.send(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void closed() {
        socket = new NoSocket();
    }
}
