package org.karesansui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/**
 * Who gets to a serial line, over HTTP. The test driver has no line behind it, so a socket that was let in is closed at
 * once; that it was let in shows in the handshake.
 */
class ConsoleRoutesTest {
    private static final int LET_IN = 101;
    private static final String TICKET = TestApp.guest("test") + "/console-ticket";

    private static TestApp app;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        app = TestApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static String ticket() {
        var answer = app.post(TICKET, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestApp.json(answer).path("path").asText();
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

    @Test
    void a_ticket_opens_one_socket_once() {
        var path = ticket();
        assertThat(knock(path, "Authorization", bearer(app.token()))).isEqualTo(LET_IN);
        assertThat(knock(path, "Authorization", bearer(app.token()))).isEqualTo(403);
    }

    @Test
    void a_ticket_is_worth_nothing_to_another_account() {
        var made = app.post("/api/v1/accounts", """
                {"email":"other@example.org","nickname":"Other","language":"en_US","role":"administrator",
                 "password":"moss and other stones"}
                """);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var session = app.signIn("other@example.org", "moss and other stones");
        var path = ticket();
        assertThat(knock(path, "Cookie", session, "Origin", app.address())).isEqualTo(403);
        assertThat(knock(path, "Authorization", bearer(app.token())))
                .as("it was used up by the attempt")
                .isEqualTo(403);
    }

    @Test
    void a_stranger_gets_no_socket_even_with_a_ticket() {
        assertThat(knock(ticket())).isEqualTo(401);
    }

    @Test
    void a_page_of_another_site_gets_no_socket() {
        var session = app.signIn();
        assertThat(knock(ticket(), "Cookie", session, "Origin", "http://evil.example"))
                .isEqualTo(403);
    }

    @Test
    void a_ticket_of_one_guest_opens_no_other_and_a_made_up_one_opens_none() {
        var path = ticket();
        var elsewhere = path.replaceFirst("/guests/[^/]+/", "/guests/11111111-2222-3333-4444-555555555555/");
        assertThat(knock(elsewhere, "Authorization", bearer(app.token()))).isEqualTo(404);
        var madeUp = path.replaceFirst("[^/]+$", "A".repeat(43));
        assertThat(knock(madeUp, "Authorization", bearer(app.token()))).isEqualTo(403);
    }

    @Test
    void a_guest_that_is_off_has_no_ticket() {
        var made = app.post(TestApp.GUESTS + "?wait=30", "{\"name\":\"dark\",\"memory\":\"64M\",\"start\":false}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        try (var events = app.events("guest")) {
            events.awaitGuest("dark", "shut-off");
        }
        for (var query : new String[] {"", "?dry-run=true"}) {
            var refused = app.post(TestApp.guest("dark") + "/console-ticket" + query, "");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("CONSOLE_GUEST_OFF");
        }
    }

    @Test
    void a_dry_run_hands_out_no_ticket() {
        var planned = app.post(TICKET + "?dry-run=true", "");
        assertThat(TestApp.json(planned).path("steps")).as(planned.body()).hasSize(1);
        assertThat(planned.body()).doesNotContain("/serial/");
    }
}
