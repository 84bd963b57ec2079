package org.karesansui.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.karesansui.words.Figures;

/**
 * Shows what a guest prints on its serial line, and what the daemon notes of the line (docs/api.md). The next message is
 * asked for when the last one has been shown, so a slow terminal holds up the daemon's window and nobody else.
 */
final class ConsoleScreen implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Session session;
    private final AnswerFilter filter = new AnswerFilter();
    private final StringBuilder note = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private List<String> windows = List.of();
    private boolean answers;
    private long replaying;
    private volatile boolean taken;
    private volatile boolean opened;

    ConsoleScreen(Session session) {
        this.session = session;
    }

    /** The close code, once the line or the connection has ended. */
    CompletableFuture<Integer> closed() {
        return closed;
    }

    /** Whether a program outside has the line, so that what is typed is lost. */
    boolean isTaken() {
        return taken;
    }

    /** Whether the line was there, to this window or to a program outside. */
    boolean wasOpen() {
        return opened;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer printed, boolean last) {
        var size = printed.remaining();
        var isQuiet = replaying > 0 || !answers;
        write(isQuiet ? filter.shown(printed) : all(printed));
        replaying = Math.max(0, replaying - size);
        socket.request(1);
        return null;
    }

    private byte[] all(ByteBuffer printed) {
        var rest = filter.rest();
        var bytes = new byte[rest.length + printed.remaining()];
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        printed.get(bytes, rest.length, printed.remaining());
        return bytes;
    }

    private void write(byte[] bytes) {
        var out = session.terminal().out();
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        note.append(part);
        if (last) {
            read(note.toString());
            note.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void read(String text) {
        try {
            var told = JSON.readTree(text);
            replaying = told.path("replay").asLong(replaying);
            if (told.has("skipped")) {
                var skipped = told.path("skipped").asLong();
                tell("cli.console.skipped", new Figures(session.words()).count(skipped));
            }
            if (told.has("line")) {
                line(told);
            }
        } catch (JsonProcessingException strange) {
            closed.completeExceptionally(strange);
        }
    }

    private void line(JsonNode told) {
        answers = told.path("answers").asBoolean();
        var here = told.path("windows").valueStream().map(JsonNode::asText).toList();
        if (here.size() > 1 && !here.equals(windows)) {
            tell("cli.console.here", String.join(", ", here));
        }
        windows = here;
        var was = taken;
        var state = told.path("line").asText();
        taken = state.equals("taken");
        opened |= taken || state.equals("open");
        if (taken && !was) {
            tell("cli.console.taken");
        }
    }

    /** The terminal is raw, so that a line ends only where its beginning is asked for too. */
    private void tell(String key, Object... arguments) {
        var sentence = Columns.plain(session.words().say(key, arguments));
        session.terminal().err().print("\r\n[" + sentence + "]\r\n");
        session.terminal().err().flush();
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        closed.completeExceptionally(failure);
    }
}
