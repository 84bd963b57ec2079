package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.karesansui.TestApp;
import org.karesansui.libvirt.Connection;

/** Guests of the test driver whose definitions say that VNC listens where a server of this test does. */
@Timeout(120)
class ScreenRoutesTest {
    private static TestApp app;
    private static FakeVncServer server;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        app = TestApp.start();
        server = FakeVncServer.open();
        run("drawn", "<graphics type='vnc' port='%d' autoport='no' listen='127.0.0.1'/>".formatted(server.port()));
        run(
                "spicy",
                "<graphics type='spice' port='5999' autoport='no' passwd='s3cret'><listen type='address' address='0.0.0.0'/></graphics>");
        run("blind", "");
    }

    private static void run(String name, String graphics) {
        try (var libvirt = Connection.open("test:///default");
                var domain = libvirt.domainDefineXml("""
                        <domain type='test'><name>%s</name><memory unit='MiB'>8</memory><os><type>hvm</type></os>
                        <devices>%s</devices></domain>
                        """.formatted(name, graphics))) {
            domain.create();
        }
        try (var events = app.events("guest")) {
            events.awaitGuest(name, "running");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        app.close();
        server.close();
    }

    /** What a window is sent: bytes in order, and notes. */
    private static final class Window implements WebSocket.Listener {
        private final BlockingQueue<Byte> drawn = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            while (data.hasRemaining()) {
                drawn.add(data.get());
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            notes.add(data.toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        String sees(int count) throws InterruptedException {
            var bytes = new ByteArrayOutputStream();
            while (bytes.size() < count) {
                bytes.write(drawn.take());
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private WebSocket open(Window window) {
        var ticket = app.post(TestApp.guest("drawn") + "/screen-ticket", "");
        assertThat(ticket.statusCode()).as(ticket.body()).isEqualTo(200);
        var path = TestApp.json(ticket).path("path").asText();
        return http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + app.token())
                .buildAsync(URI.create("ws://127.0.0.1:" + app.port() + path), window)
                .join();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void greet(WebSocket socket, Window window) throws InterruptedException {
        assertThat(window.sees(12)).isEqualTo("RFB 003.008\n");
        socket.sendBinary(bytes("RFB 003.008\n"), true).join();
        assertThat(window.sees(2)).isEqualTo("\1\1");
        socket.sendBinary(bytes("\1"), true).join();
        assertThat(window.sees(4)).isEqualTo("\0\0\0\0");
    }

    @Test
    void bytes_go_both_ways_and_a_guest_that_hangs_up_closes_the_window() throws Exception {
        var window = new Window();
        var socket = open(window);
        greet(socket, window);
        assertThat(window.notes.take()).contains("\"windows\"", "\"tests\"");
        socket.sendBinary(bytes("init"), true).join();
        assertThat(server.hears(4)).isEqualTo("init");
        server.draws("picture");
        assertThat(window.sees(7)).isEqualTo("picture");
        server.hangsUp();
        assertThat(window.closed.join()).isEqualTo(ScreenWindow.GONE);
    }

    @Test
    void a_server_that_hangs_up_before_it_draws_belongs_to_somebody_else() throws Exception {
        var window = new Window();
        var socket = open(window);
        greet(socket, window);
        socket.sendBinary(bytes("s"), true).join();
        assertThat(server.hears(1)).isEqualTo("s");
        server.hangsUp();
        assertThat(window.closed.join()).isEqualTo(ScreenWindow.TAKEN);
    }

    @Test
    void a_screen_that_no_browser_can_show_has_a_file_for_a_viewer() {
        var refused = app.post(TestApp.guest("spicy") + "/screen-ticket", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestApp.json(refused).path("code").asText()).isEqualTo("CONSOLE_SPICE");
        var file = app.get(TestApp.guest("spicy") + "/viewer-file");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/x-virt-viewer");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("spicy.vv");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.body().lines())
                .containsExactly(
                        "[virt-viewer]",
                        "type=spice",
                        "host=127.0.0.1",
                        "port=5999",
                        "password=s3cret",
                        "title=spicy",
                        "delete-this-file=1");
    }

    @Test
    void a_guest_without_a_screen_says_so() {
        var ticket = app.post(TestApp.guest("blind") + "/screen-ticket", "");
        assertThat(TestApp.json(ticket).path("code").asText()).isEqualTo("CONSOLE_NO_SCREEN");
        var file = app.get(TestApp.guest("blind") + "/viewer-file");
        assertThat(TestApp.json(file).path("code").asText()).isEqualTo("CONSOLE_NO_VIEWER");
    }

    @Test
    void what_is_typed_is_judged_before_a_key_is_pressed() {
        var type = TestApp.guest("blind") + "/type";
        var planned = app.post(type + "?dry-run=true", "{\"text\":\"ls -l\\n\",\"layout\":\"ja\"}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        assertThat(planned.body()).contains("6").doesNotContain("ls -l");
        var refused = app.post(type, "{\"text\":\"石庭\",\"layout\":\"ja\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TestApp.json(refused).at("/errors/0/code").asText()).isEqualTo("CONSOLE_CHARACTER_UNKNOWN");
        var longer = app.post(type, "{\"text\":\"" + "a".repeat(501) + "\"}");
        assertThat(TestApp.json(longer).at("/errors/0/code").asText()).isEqualTo("CONSOLE_TEXT_TOO_LONG");
        assertThat(app.post(type, "{\"text\":\"a@\",\"layout\":\"us\"}").statusCode())
                .isEqualTo(204);
    }

    @Test
    void keys_are_pressed_by_their_names() {
        var press = TestApp.guest("blind") + "/press";
        assertThat(app.post(press, "{\"keys\":[\"ctrl-alt-delete\",\"f2\"]}").statusCode())
                .isEqualTo(204);
        var unknown = app.post(press, "{\"keys\":[\"anykey\"]}");
        assertThat(TestApp.json(unknown).at("/errors/0/code").asText()).isEqualTo("CONSOLE_KEY_UNKNOWN");
        var none = app.post(press, "{\"keys\":[]}");
        assertThat(TestApp.json(none).at("/errors/0/code").asText()).isEqualTo("CONSOLE_KEYS_WRONG");
    }
}
