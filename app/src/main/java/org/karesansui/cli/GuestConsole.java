package org.karesansui.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.karesansui.exec.HostCommands;
import org.karesansui.problem.Problem;
import org.karesansui.web.Method;

/** {@code karesansui guest console GUEST}: a guest's serial line in the terminal of who calls, through the daemon. */
final class GuestConsole {
    private static final String GUEST = "GUEST";
    private static final String TAKE = "--take";
    private static final String TAKES = "{\"line\":\"take\"}";

    /** Ctrl-], as virsh and telnet have it. */
    private static final byte LEAVE = 0x1d;

    private static final int PIECE = 4096;

    /** Close codes of ours (docs/api.md). */
    private static final int GONE = 4000;

    private static final int SIGNED_OUT = 4401;

    /** Refusals that mean the guest has ended. */
    private static final Set<String> OVER = Set.of("CONSOLE_GUEST_OFF", "HOST_GUEST_NOT_FOUND");

    private final Session session;
    private final CompletableFuture<Integer> left = new CompletableFuture<>();
    private volatile @Nullable Window window;

    private GuestConsole(Session session) {
        this.session = session;
    }

    /** One connection to the line. */
    private record Window(WebSocket socket, ConsoleScreen screen) {}

    static Command command() {
        var arguments = new ArrayList<Argument>(
                List.of(Argument.word(GUEST), Argument.flag(TAKE), Argument.value(Call.HOST, "NAME")));
        arguments.addAll(Server.ARGUMENTS);
        return new Command("guest console", arguments, (given, session) -> new GuestConsole(session).run(given));
    }

    private int run(Given given) {
        var terminal = session.terminal();
        if (!terminal.isInteractive()) {
            throw new Misuse(CliProblem.CLI_TERMINAL_NEEDED);
        }
        try (var client = new Client(Server.of(given, terminal), session.words().language())) {
            var guest = given.text(GUEST);
            var path = "/hosts/%s/guests/%s/console-ticket"
                    .formatted(Client.encoded(Caller.host(given, terminal)), Client.encoded(guest));
            var ticket = ticket(client, path);
            try (var raw = RawTerminal.raw(new HostCommands(), session.ground().farewells())) {
                greet(guest, raw);
                Thread.ofPlatform().daemon().name("console-keys").start(this::type);
                var code = look(client, ticket, given.has(TAKE));
                while (code == GONE && mayBeBack()) {
                    code = lookAgain(client, path);
                }
                return end(code);
            }
        }
    }

    private static String ticket(Client client, String path) {
        return client.send(Method.POST, path, Map.of(), null)
                .body()
                .path("path")
                .asText();
    }

    /** @return the close code, or 0 where the person left */
    private int look(Client client, String ticket, boolean takes) {
        var screen = new ConsoleScreen(session);
        var socket = client.socket(ticket, screen);
        if (takes) {
            socket.sendText(TAKES, true).join();
        }
        window = new Window(socket, screen);
        return untilOneEnds(screen);
    }

    /** A line ends also where a program outside takes it; only one that was there can be lost so. */
    private boolean mayBeBack() {
        var last = window;
        return last != null && last.screen().wasOpen();
    }

    private int lookAgain(Client client, String path) {
        try {
            return look(client, ticket(client, path), false);
        } catch (Refusal refusal) {
            if (!OVER.contains(refusal.code())) {
                throw refusal;
            }
            window = null;
            return GONE;
        }
    }

    /** A serial line has no way to tell a guest how large the terminal is, so a person does. */
    private void greet(String guest, RawTerminal raw) {
        var line = raw.size()
                .map(size -> session.words()
                        .say("cli.console.sized", guest, "stty rows " + size.rows() + " cols " + size.columns()))
                .orElseGet(() -> session.words().say("cli.console.open", guest));
        session.terminal().err().print("[" + Columns.plain(line) + "]\r\n");
        session.terminal().err().flush();
    }

    private int untilOneEnds(ConsoleScreen screen) {
        try {
            return (int) CompletableFuture.anyOf(screen.closed(), left).join();
        } catch (CompletionException failure) {
            throw new Problem(failure, CliProblem.CLI_CONSOLE_LOST, String.valueOf(failure.getCause()));
        }
    }

    private int end(int code) {
        session.terminal().err().print("\r\n");
        return switch (code) {
            case 0 -> Exit.DONE;
            case GONE -> {
                session.tell("cli.console.gone");
                yield Exit.DONE;
            }
            case SIGNED_OUT ->
                throw new Problem(CliProblem.CLI_CONSOLE_LOST, session.words().say("cli.console.signedOut"));
            default -> throw new Problem(CliProblem.CLI_CONSOLE_LOST, Integer.toString(code));
        };
    }

    private void type() {
        try {
            typeAll(session.terminal().keys());
            left.complete(0);
        } catch (IOException failure) {
            left.completeExceptionally(failure);
        }
    }

    /** Until Ctrl-], or the end of the input. Waits where the guest takes no more. */
    private void typeAll(InputStream keys) throws IOException {
        var typed = new byte[PIECE];
        for (var count = keys.read(typed); count >= 0; count = keys.read(typed)) {
            var leaves = indexOf(LEAVE, typed, count);
            var open = window;
            if (open != null) {
                send(open, typed, leaves < 0 ? count : leaves);
            }
            if (leaves >= 0) {
                return;
            }
        }
    }

    /** While somebody outside has the line nothing reaches the guest, and one letter asks for it. */
    private static void send(Window open, byte[] typed, int count) {
        try {
            if (!open.screen().isTaken()) {
                open.socket().sendBinary(ByteBuffer.wrap(typed, 0, count), true).join();
            } else if (indexOf((byte) 't', typed, count) >= 0) {
                open.socket().sendText(TAKES, true).join();
            }
        } catch (CompletionException ended) {
            // Its screen has been told too, and says what comes of it.
            open.socket().abort();
        }
    }

    private static int indexOf(byte wanted, byte[] bytes, int count) {
        for (var index = 0; index < count; index++) {
            if (bytes[index] == wanted) {
                return index;
            }
        }
        return -1;
    }
}
