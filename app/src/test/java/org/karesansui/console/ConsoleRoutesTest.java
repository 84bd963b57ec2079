package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.TestApp;
import org.karesansui.libvirt.Connection;

/**
 * Who gets to a serial line or a screen, over HTTP. The test driver has neither behind it, so a socket that was let in is
 * closed at once; that it was let in shows in the handshake.
 */
class ConsoleRoutesTest {
    private static final int LET_IN = 101;
    private static final String GUEST = "doors";

    private static TestApp app;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        app = TestApp.start();
        try (var libvirt = Connection.open("test:///default");
                var domain = libvirt.domainDefineXml("""
                        <domain type='test'><name>doors</name><memory unit='MiB'>8</memory><os><type>hvm</type></os>
                        <devices><graphics type='vnc' port='5901' listen='127.0.0.1'/></devices></domain>
                        """)) {
            domain.create();
        }
        try (var events = app.events("guest")) {
            events.awaitGuest(GUEST, "running");
        }
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    /** @param console the kind of ticket, {@code console} or {@code screen} */
    private static String ticket(String console) {
        var answer = app.post(TestApp.guest(GUEST) + "/" + console + "-ticket", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestApp.json(answer).path("path").asText();
    }

    @ParameterizedTest
    @CsvSource({"console, serial, screen", "screen, screen, serial"})
    void a_ticket_of_one_console_opens_no_other(String console, String mine, String other) {
        var path = ticket(console).replace("/" + mine + "/", "/" + other + "/");
        assertThat(knock(path, "Authorization", bearer(app.token()))).isEqualTo(403);
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    /** What the handshake answers. */
    private int knock(String path, String... headers) {
        var builder = http.newWebSocketBuilder();
        for (var index = 0; index < headers.length; index += 2) {
            builder.header(headers[index], headers[index + 1]);
        }
        try {
            builder.buildAsync(URI.create("ws://127.0.0.1:" + app.port() + path), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return LET_IN;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw refused;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "screen"})
    void a_ticket_opens_one_socket_once(String console) {
        var path = ticket(console);
        assertThat(knock(path, "Authorization", bearer(app.token()))).isEqualTo(LET_IN);
        assertThat(knock(path, "Authorization", bearer(app.token()))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "screen"})
    void a_ticket_is_worth_nothing_to_another_account(String console) {
        var made = app.post("/api/v1/accounts", """
                {"email":"%s@example.org","nickname":"Other","language":"en_US","role":"administrator",
                 "password":"moss and other stones"}
                """.formatted(console));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var session = app.signIn(console + "@example.org", "moss and other stones");
        var path = ticket(console);
        assertThat(knock(path, "Cookie", session, "Origin", app.address())).isEqualTo(403);
        assertThat(knock(path, "Authorization", bearer(app.token())))
                .as("it was used up by the attempt")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "screen"})
    void a_stranger_gets_no_socket_even_with_a_ticket(String console) {
        assertThat(knock(ticket(console))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "screen"})
    void a_page_of_another_site_gets_no_socket(String console) {
        var session = app.signIn();
        assertThat(knock(ticket(console), "Cookie", session, "Origin", "http://evil.example"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "screen"})
    void a_ticket_of_one_guest_opens_no_other_and_a_made_up_one_opens_none(String console) {
        var path = ticket(console);
        var elsewhere = path.replaceFirst("/guests/[^/]+/", "/guests/11111111-2222-3333-4444-555555555555/");
        assertThat(knock(elsewhere, "Authorization", bearer(app.token()))).isEqualTo(404);
        var madeUp = path.replaceFirst("[^/]+$", "A".repeat(43));
        assertThat(knock(madeUp, "Authorization", bearer(app.token()))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "screen"})
    void a_guest_that_is_off_has_no_ticket(String console) {
        var made = app.post(
                TestApp.GUESTS + "?wait=30", "{\"name\":\"dark-" + console + "\",\"memory\":\"64M\",\"start\":false}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        try (var events = app.events("guest")) {
            events.awaitGuest("dark-" + console, "shut-off");
        }
        for (var query : new String[] {"", "?dry-run=true"}) {
            var refused = app.post(TestApp.guest("dark-" + console) + "/" + console + "-ticket" + query, "");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("CONSOLE_GUEST_OFF");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "screen"})
    void a_dry_run_hands_out_no_ticket(String console) {
        var planned = app.post(TestApp.guest(GUEST) + "/" + console + "-ticket?dry-run=true", "");
        assertThat(TestApp.json(planned).path("steps")).as(planned.body()).hasSize(1);
        assertThat(planned.body()).doesNotContain("/serial/", "/screen/");
    }
}
