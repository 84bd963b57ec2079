package org.karesansui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.ManualClock;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.Database;
import org.karesansui.web.Assets;
import org.karesansui.web.Events;
import org.karesansui.web.Front;
import org.karesansui.web.Json;
import org.karesansui.web.Pages;
import org.karesansui.web.Route;
import org.karesansui.web.RouteCheck;
import org.karesansui.web.Server;
import org.karesansui.web.Site;

/** Coming in and going out through the real server. */
class DoorTest {
    private static final String STONES = "five stones, raked";

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Json json = new Json(List.of());
    private Database database;
    private Gatehouse gatehouse;
    private Server server;
    private List<Route> routes;

    @BeforeEach
    void open() {
        database = Database.open(new DatabaseAddress.Sqlite(folder.resolve("karesansui.db")));
        gatehouse = new Gatehouse(database, SessionRules.USUAL, clock);
        routes = Stream.of(
                        new SignInRoutes(gatehouse).all(),
                        new SetUpRoutes(gatehouse).all(),
                        new AccountRoutes(gatehouse).all(),
                        new TokenRoutes(gatehouse, clock).all())
                .flatMap(List::stream)
                .toList();
        var site = Site.local(0, "");
        var pages = new Pages(site, Assets.load(), List.of());
        var events = new Events(json, List.of());
        server = Server.start(
                site, new Front(routes, gatehouse.doorman(), json, pages, events, _ -> Optional.empty()), clock);
        gatehouse.hangUpWith(server::hangUp);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
        gatehouse.close();
        database.close();
    }

    private HttpResponse<String> send(String method, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> form(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send("POST", path, "application/x-www-form-urlencoded", body, headers);
    }

    private HttpResponse<String> api(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(method, "/api/v1" + path, "application/json", body, headers);
    }

    private static String fields(String... namesAndValues) {
        var text = new StringBuilder();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            text.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static JsonNode tree(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private HttpResponse<String> setUp() throws IOException, InterruptedException {
        var link = gatehouse.setUp().offer().orElseThrow();
        return form(
                link,
                fields(
                        "email", "yamada@example.org",
                        "nickname", "山田",
                        "password", STONES,
                        "language", "ja_JP"));
    }

    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        return form("/sign-in", fields("email", "yamada@example.org", "password", password, "next", "/jobs"));
    }

    @Test
    void routes_say_of_themselves_what_they_do() {
        assertThat(RouteCheck.faults(routes, json)).isEmpty();
    }

    @Test
    void who_follows_the_link_makes_the_first_account_and_is_in() throws Exception {
        var answer = setUp();
        assertThat(answer.statusCode()).isEqualTo(303);
        var self = api("GET", "/accounts/self", "", "Cookie", cookie(answer));
        assertThat(tree(self).path("nickname").asText()).isEqualTo("山田");
        assertThat(tree(self).path("language").asText()).isEqualTo("ja_JP");
        assertThat(self.body()).doesNotContain("password").doesNotContain("argon2");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void a_set_up_link_works_once_and_a_guessed_one_never() throws Exception {
        var link = gatehouse.setUp().offer().orElseThrow();
        setUp();
        assertThat(form(link, fields("email", "eve@example.org", "nickname", "Eve", "password", STONES))
                        .statusCode())
                .isEqualTo(404);
        assertThat(gatehouse.accounts().list()).hasSize(1);
    }

    @Test
    void the_right_password_opens_a_session_and_leads_on() throws Exception {
        setUp();
        var answer = signIn(STONES);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/jobs");
        assertThat(api("GET", "/accounts", "", "Cookie", cookie(answer)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_sign_in_leads_to_no_other_site() {
        for (var hostile : new String[] {
            "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/\t/evil", "", "jobs"
        }) {
            assertThat(SignInRoutes.ours(hostile)).as(hostile).isEqualTo("/");
        }
        assertThat(SignInRoutes.ours("/hosts/local/guests?q=a")).isEqualTo("/hosts/local/guests?q=a");
    }

    @Test
    void a_session_that_was_planted_before_the_sign_in_is_worth_nothing() throws Exception {
        setUp();
        var planted = "kss=" + "A".repeat(43);
        var answer = form("/sign-in", fields("email", "yamada@example.org", "password", STONES), "Cookie", planted);
        assertThat(cookie(answer)).isNotEqualTo(planted);
        assertThat(api("GET", "/accounts/self", "", "Cookie", planted).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_cookie_alone_changes_nothing_without_the_token_of_our_pages() throws Exception {
        var cookie = cookie(setUp());
        var body = "{\"nickname\":\"Eve\"}";
        assertThat(api("PATCH", "/accounts/self", body, "Cookie", cookie).statusCode())
                .isEqualTo(403);
        var csrf = Gate.csrf(new Secret(cookie.substring("kss=".length())));
        var changed = api("PATCH", "/accounts/self", "{\"theme\":\"dark\"}", "Cookie", cookie, "X-CSRF-Token", csrf);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(tree(changed).path("theme").asText()).isEqualTo("dark");
    }

    @Test
    void who_signed_out_is_out() throws Exception {
        var cookie = cookie(setUp());
        var csrf = Gate.csrf(new Secret(cookie.substring("kss=".length())));
        var answer = form("/sign-out", fields("csrf", csrf), "Cookie", cookie);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(api("GET", "/accounts/self", "", "Cookie", cookie).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_program_comes_in_with_a_token_until_it_is_revoked() throws Exception {
        var cli = gatehouse.tokens().create(new TokenName("cli"), Role.ADMINISTRATOR, new Expiry.Never());
        var bearer = "Bearer " + cli.secret();
        var made = api("POST", "/tokens", "{\"name\":\"ci\",\"expires\":\"30d\"}", "Authorization", bearer);
        assertThat(made.statusCode()).isEqualTo(201);
        var secret = tree(made).path("secret").asText();
        assertThat(secret).startsWith("kss_");
        var id = tree(made).path("token").path("id").asText();
        var list = api("GET", "/tokens", "", "Authorization", "Bearer " + secret);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).doesNotContain(secret).contains("\"name\":\"ci\"");
        assertThat(api("DELETE", "/tokens/" + id, "", "Authorization", bearer).statusCode())
                .isEqualTo(204);
        assertThat(api("GET", "/tokens", "", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void all_that_is_wrong_with_an_account_is_said_at_once() throws Exception {
        var cli = gatehouse.tokens().create(new TokenName("cli"), Role.ADMINISTRATOR, new Expiry.Never());
        var answer = api(
                "POST",
                "/accounts",
                "{\"email\":\"<script>\",\"nickname\":\"\",\"password\":\"short\",\"language\":\"xx\"}",
                "Authorization",
                "Bearer " + cli.secret());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(tree(answer).path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("email", "nickname", "password", "language");
        assertThat(answer.body()).doesNotContain("short");
    }

    @Test
    void sessions_are_seen_and_ended_by_their_owner() throws Exception {
        var here = cookie(setUp());
        var elsewhere = cookie(signIn(STONES));
        var csrf = Gate.csrf(new Secret(here.substring("kss=".length())));
        var sessions =
                tree(api("GET", "/accounts/self/sessions", "", "Cookie", here)).path("sessions");
        assertThat(sessions).hasSize(2);
        for (var session : sessions) {
            if (!session.path("current").asBoolean()) {
                var path = "/accounts/self/sessions/" + session.path("id").asText();
                assertThat(api("DELETE", path, "", "Cookie", here, "X-CSRF-Token", csrf)
                                .statusCode())
                        .isEqualTo(204);
            }
        }
        assertThat(api("GET", "/accounts/self", "", "Cookie", elsewhere).statusCode())
                .isEqualTo(401);
        assertThat(api("GET", "/accounts/self", "", "Cookie", here).statusCode())
                .isEqualTo(200);
    }
}
