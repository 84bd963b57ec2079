package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.karesansui.words.Language;

final class SocketsTest {
    /** Answers each message with itself, and says when it was closed. */
    private static final class Echo implements SocketHandler {
        final CompletableFuture<Socket> socket = new CompletableFuture<>();
        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void opened(Socket opened) {
            socket.complete(opened);
        }

        @Override
        public void text(String message) {
            socket.join().send(message);
        }

        @Override
        public void binary(ByteBuffer message) {
            socket.join().send(message);
        }

        @Override
        public void closed() {
            closed.countDown();
        }
    }

    /** Collects what comes. */
    private static final class Client implements WebSocket.Listener {
        final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            messages.add(data.toString());
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            messages.add(StandardCharsets.UTF_8.decode(data).toString());
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedFuture(null);
        }
    }

    private static WebSocket open(HttpClient http, TestSite site, Client client, String... headers) {
        var builder = http.newWebSocketBuilder();
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        return builder.buildAsync(URI.create("ws://127.0.0.1:" + site.server.port() + "/consoles/web1"), client)
                .join();
    }

    @Test
    void text_and_bytes_go_both_ways_until_one_side_closes() throws InterruptedException {
        var echo = new Echo();
        try (var site = TestSite.with(new SocketRoute("/consoles/{guest}", Access.SIGNED_IN, _ -> echo));
                var http = HttpClient.newHttpClient()) {
            var client = new Client();
            var socket = open(http, site, client, "Authorization", "Bearer some");
            socket.sendText("ls", true).join();
            assertThat(client.messages.take()).isEqualTo("ls");
            var paste = "x".repeat(500_000);
            socket.sendText(paste, true).join();
            var back = new StringBuilder();
            while (back.length() < paste.length()) {
                back.append(client.messages.take());
            }
            assertThat(back).hasToString(paste);
            socket.sendBinary(ByteBuffer.wrap("pwd".getBytes(StandardCharsets.UTF_8)), true)
                    .join();
            assertThat(client.messages.take()).isEqualTo("pwd");
            assertThat(echo.socket.join().offer("bye")).isTrue();
            assertThat(client.messages.take()).isEqualTo("bye");
            echo.socket.join().close(Socket.NORMAL, "done");
            assertThat(client.closed.join()).isEqualTo(Socket.NORMAL);
            echo.closed.await();
            assertThat(echo.socket.join().send("late")).isFalse();
            assertThat(echo.socket.join().offer("late")).isFalse();
        }
    }

    @Test
    void who_signs_out_loses_his_sockets() throws InterruptedException {
        var echo = new Echo();
        try (var site = TestSite.with(new SocketRoute("/consoles/{guest}", Access.SIGNED_IN, _ -> echo));
                var http = HttpClient.newHttpClient()) {
            var client = new Client();
            open(http, site, client, "Authorization", "Bearer some");
            echo.socket.join();
            site.server.hangUp(viewer -> viewer.credential().equals(new Credential.Bearer("other")));
            assertThat(echo.socket.join().send("still here")).isTrue();
            site.server.hangUp(viewer -> viewer.credential().equals(new Credential.Bearer("2")));
            assertThat(client.closed.join()).isEqualTo(Socket.SIGNED_OUT);
            echo.closed.await();
        }
    }

    @Test
    void a_socket_brings_no_cookie_that_is_not_ours() {
        var cookies = new CookieManager();
        try (var site = TestSite.with(new SocketRoute("/consoles/{guest}", Access.SIGNED_IN, _ -> new Echo()));
                var http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            open(http, site, new Client(), "Authorization", "Bearer some").abort();
            assertThat(cookies.getCookieStore().getCookies()).isEmpty();
        }
    }

    @Test
    void a_stranger_and_a_page_of_another_site_get_no_socket() {
        var echo = new Echo();
        try (var site = TestSite.with(new SocketRoute("/consoles/{guest}", Access.SIGNED_IN, _ -> echo));
                var http = HttpClient.newHttpClient()) {
            assertThat(refusal(http, site)).isEqualTo(401);
            assertThat(refusal(http, site, "Authorization", "Bearer some", "Origin", "http://evil.example"))
                    .isEqualTo(403);
            assertThat(echo.socket).isNotDone();
        }
    }

    @Test
    void a_ticket_opens_one_socket_once() {
        var clock = new ManualClock();
        var tickets = new Tickets(clock);
        var viewer = Viewer.stranger(Language.ENGLISH);
        var ticket = tickets.issue(viewer, "console/web1");
        assertThatThrownBy(() -> tickets.redeem(tickets.issue(viewer, "console/web1"), viewer, "console/db1"))
                .hasMessageContaining("TICKET_INVALID");
        tickets.redeem(ticket, viewer, "console/web1");
        assertThatThrownBy(() -> tickets.redeem(ticket, viewer, "console/web1")).hasMessageContaining("TICKET_INVALID");
        var old = tickets.issue(viewer, "console/web1");
        clock.pass(Tickets.LIFETIME.plusMillis(1));
        assertThatThrownBy(() -> tickets.redeem(old, viewer, "console/web1")).hasMessageContaining("TICKET_INVALID");
    }

    @Test
    void a_reader_who_takes_nothing_is_dropped_and_his_handler_told() throws InterruptedException {
        var echo = new Echo();
        try (var site = TestSite.with(new SocketRoute("/consoles/{guest}", Access.PUBLIC, _ -> echo));
                var http = HttpClient.newHttpClient()) {
            var idle = new WebSocket.Listener() {
                @Override
                public void onOpen(WebSocket socket) {
                    // Asks for nothing, so nothing is read.
                }
            };
            var reader = http.newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + site.server.port() + "/consoles/web1"), idle)
                    .join();
            var socket = echo.socket.join();
            var piece = ByteBuffer.allocate(1 << 20);
            while (socket.offer(piece.duplicate())) {
                assertThat(piece.hasRemaining()).isTrue();
            }
            echo.closed.await();
            reader.abort();
        }
    }

    private static int refusal(HttpClient http, TestSite site, String... headers) {
        try {
            open(http, site, new Client(), headers).abort();
            return 101;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException answer
                    ? answer.getResponse().statusCode()
                    : 0;
        }
    }
}
