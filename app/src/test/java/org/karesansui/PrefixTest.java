package org.karesansui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole App below a prefix, as behind a reverse proxy: no link, asset, cookie, stream or socket leaves it. */
class PrefixTest {
    private static final String PREFIX = "/karesansui/v3";

    /** What the browser or htmx asks for as it stands. */
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|hx-get|data-from|data-asset-\\w+)=\"([^\"#]+)");

    /** What scripts ask for behind {@code data-prefix}. */
    private static final Pattern SCRIPTED = Pattern.compile("\\sdata-dialog=\"([^\"]+)\"");

    private static final Pattern ACTION = Pattern.compile("\\saction=\"([^\"]+)\"");

    private static TestApp app;
    private static String cookie;

    @BeforeAll
    static void start() {
        app = TestApp.start("application.url.prefix=" + PREFIX + "\n");
        cookie = app.signIn();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static String origin() {
        return "http://127.0.0.1:" + app.port();
    }

    /** As a browser that is signed in; the path as it stands in a page. */
    private static HttpResponse<String> follow(String path) {
        return app.exchange(HttpRequest.newBuilder(URI.create(origin() + path)).header("Cookie", cookie));
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1).replace("&amp;", "&"));
    }

    @Test
    void every_link_and_asset_of_every_page_stays_below_it_and_leads_somewhere() {
        var known = new HashSet<>(Set.of(PREFIX + "/guests"));
        var waiting = new ArrayDeque<>(known);
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var answer = follow(path);
            assertThat(answer.statusCode()).as(path).isIn(200, 303);
            var isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            links(isPage ? answer.body() : "").filter(known::add).forEach(waiting::add);
        }
        assertThat(known)
                .contains(PREFIX + "/guests/new", PREFIX + "/jobs", PREFIX + "/hosts/test/guests/test/console")
                .anyMatch(path -> path.matches(PREFIX + "/assets/app-\\w+\\.js"));
    }

    private static Stream<String> links(String page) {
        assertThat(found(ACTION, page)).allMatch(path -> path.startsWith(PREFIX + "/"), "stays below the prefix");
        var links = found(LINK, page).toList();
        assertThat(links).allMatch(path -> path.startsWith(PREFIX), "stays below the prefix");
        return Stream.concat(links.stream(), found(SCRIPTED, page).map(path -> PREFIX + path));
    }

    @Test
    void nothing_is_served_beside_it() {
        for (var path : List.of("/", "/guests", "/sign-in", "/healthz", "/api/v1/guests", PREFIX + "4/guests")) {
            assertThat(follow(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_below_it_and_back() {
        var led = app.exchange(app.to("/guests"));
        var signIn = led.headers().firstValue("Location").orElseThrow();
        assertThat(signIn).startsWith(PREFIX + "/sign-in?");
        assertThat(app.exchange(HttpRequest.newBuilder(URI.create(origin() + signIn)))
                        .body())
                .contains("action=\"" + PREFIX + "/sign-in\"");
    }

    @Test
    void the_session_is_told_to_no_other_page_of_the_site() {
        var form =
                "email=%s&password=%s".formatted(TestApp.EMAIL.replace("@", "%40"), TestApp.PASSWORD.replace(' ', '+'));
        var answer = app.exchange(app.to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("kss=")
                .contains("Path=" + PREFIX + ";");
        assertThat(answer.headers().firstValue("Location")).hasValue(PREFIX + "/");
    }

    @Test
    void the_api_says_where_it_is_and_answers_with_addresses_below_it() {
        assertThat(TestApp.json(app.get("/api/v1/openapi.json"))
                        .at("/servers/0/url")
                        .asText())
                .isEqualTo(PREFIX);
        var made = app.post(TestApp.GUESTS, "{\"name\":\"below\",\"memory\":\"64M\",\"start\":false}");
        var job = made.headers().firstValue("Location").orElseThrow();
        assertThat(job).startsWith(PREFIX + "/api/v1/jobs/");
    }

    @Test
    void a_socket_opens_below_it() {
        var ticket = TestApp.json(app.post(TestApp.guest("test") + "/console-ticket", ""));
        var path = ticket.path("path").asText();
        assertThat(path).startsWith(PREFIX + "/");
        try (var client = HttpClient.newHttpClient()) {
            var socket = client.newWebSocketBuilder()
                    .header("Authorization", "Bearer " + app.token())
                    .buildAsync(URI.create("ws://127.0.0.1:" + app.port() + path), new WebSocket.Listener() {})
                    .join();
            socket.abort();
        }
    }
}
