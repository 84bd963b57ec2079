package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;

final class RepliesTest {
    record Guest(String name, int memory) {}

    private static final Guest WEB1 = new Guest("web1", 8);
    private static final Json JSON = new Json(List.of());

    private static Api.Draft get() {
        return Api.get("/guests/{guest}", "showGuest", Access.PUBLIC);
    }

    @Test
    void an_entity_that_did_not_change_is_not_sent_again() {
        try (var site = TestSite.with(get().to(_ -> Reply.json(WEB1)))) {
            var tag =
                    site.get("/api/v1/guests/web1").headers().firstValue("ETag").orElse("");
            assertThat(tag).startsWith("\"");
            var again = site.get("/api/v1/guests/web1", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(site.get("/api/v1/guests/web1", "If-None-Match", "\"other\"")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_change_of_what_changed_meanwhile_is_refused_with_the_current_state() {
        var put = Api.put("/guests/{guest}", "putGuest", Access.PUBLIC)
                .to(request -> request.ifMatch(WEB1, Reply::noContent));
        try (var site = TestSite.with(get().to(_ -> Reply.json(WEB1)), put)) {
            var tag =
                    site.get("/api/v1/guests/web1").headers().firstValue("ETag").orElse("");
            assertThat(put(site).statusCode()).isEqualTo(428);
            var mismatch = put(site, "If-Match", "\"old\"");
            assertThat(mismatch.statusCode()).isEqualTo(412);
            assertThat(mismatch.body()).contains("PRECONDITION_FAILED", "\"current\":{\"name\":\"web1\",\"memory\":8}");
            assertThat(mismatch.headers().firstValue("ETag")).hasValue(tag);
            assertThat(put(site, "If-Match", "\"old\", " + tag).statusCode()).isEqualTo(204);
            assertThat(put(site, "If-Match", tag.replaceFirst("\"$", "-gz\"")).statusCode())
                    .isEqualTo(204);
            assertThat(put(site, "If-Match", "*").statusCode()).isEqualTo(204);
            assertThat(put(site, "If-Match", "W/" + tag).statusCode()).isEqualTo(412);
        }
    }

    private static HttpResponse<String> put(TestSite site, String... headers) {
        var request = site.to("/api/v1/guests/web1").PUT(HttpRequest.BodyPublishers.noBody());
        return site.send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void a_list_that_was_prepared_goes_out_plain_compressed_or_not_at_all() throws IOException {
        var list = List.of("guest ".repeat(1000));
        var prepared = Prepared.json(JSON, list);
        try (var site =
                TestSite.with(Api.get("/guests", "listGuests", Access.PUBLIC).to(_ -> Reply.bytes(prepared)))) {
            var plain = site.get("/api/v1/guests");
            assertThat(plain.body()).isEqualTo(new String(JSON.bytes(list), StandardCharsets.UTF_8));
            var zipped = site.bytes("/api/v1/guests", "Accept-Encoding", "br, gzip;q=0.8");
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                    .isEqualTo(JSON.bytes(list));
            var tag = zipped.headers().firstValue("ETag").orElse("");
            assertThat(plain.headers().firstValue("ETag").orElse("")).isNotEqualTo(tag);
            assertThat(site.get("/api/v1/guests", "If-None-Match", tag, "Accept-Encoding", "gzip")
                            .statusCode())
                    .isEqualTo(304);
            assertThat(site.get("/api/v1/guests", "Accept-Encoding", "gzip;q=0")
                            .headers()
                            .firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }

    @Test
    void every_text_is_compressed_for_who_understands_it() throws IOException {
        try (var site = TestSite.with(get().to(_ -> Reply.json(Map.of("text", "x".repeat(5000)))))) {
            var zipped = site.bytes("/api/v1/guests/web1", "Accept-Encoding", "gzip");
            assertThat(new String(
                            new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
                            StandardCharsets.UTF_8))
                    .startsWith("{\"text\":\"xxx");
        }
    }

    @Test
    void a_fault_of_ours_shows_an_incident_and_no_detail() {
        try (var site = TestSite.with(get().to(_ -> {
            throw new UncheckedIOException(new IOException("secret path"));
        }))) {
            var answer = site.get("/api/v1/guests/web1");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("\"code\":\"INTERNAL\"", "incident")
                    .doesNotContain("secret path");
        }
    }

    @Test
    void a_problem_is_said_in_the_language_of_the_reader() {
        try (var site = TestSite.with(get().to(_ -> {
            throw new Problem(CommonProblem.NOT_FOUND);
        }))) {
            var answer = site.get("/api/v1/guests/web1", "Accept-Language", "ja,en;q=0.5");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .contains("\"type\":\"tag:karesansui.org,2026:problem:NOT_FOUND\"", "\"status\":404")
                    .contains("このアドレスには何もありません。");
        }
    }

    @Test
    void a_method_that_is_not_taken_is_answered_with_those_that_are() {
        try (var site = TestSite.with(get().to(_ -> Reply.json(WEB1)))) {
            var answer = site.post("/api/v1/guests/web1", "application/json", "{}");
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
            var head = site.send(site.to("/api/v1/guests/web1").method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Length")).hasValue("26");
            assertThat(site.get("/api/v1/nothing").statusCode()).isEqualTo(404);
            assertThat(site.raw("BREW /api/v1/guests/web1 HTTP/1.1", "Host: localhost"))
                    .contains(" 405 ");
        }
    }

    @Test
    void parameters_that_nobody_declared_are_refused() {
        var start = Api.post("/guests/{guest}/start", "startGuest", Access.PUBLIC)
                .waits()
                .to(request -> Reply.json(Map.of("wait", request.waitFor())));
        var stop = Api.post("/guests/{guest}/stop", "stopGuest", Access.PUBLIC)
                .plans()
                .to(request -> Reply.json(Map.of("dry", request.dryRun())));
        try (var site = TestSite.with(start, stop)) {
            assertThat(post(site, "start?wait=90"))
                    .isEqualTo("{\"wait\":" + Duration.ofSeconds(90).toSeconds() + "}");
            assertThat(post(site, "start")).isEqualTo("{\"wait\":0}");
            assertThat(post(site, "start?wait=601")).contains("PARAMETER_INVALID");
            assertThat(post(site, "start?wait=soon")).contains("PARAMETER_INVALID");
            assertThat(post(site, "start?dry-run=true")).contains("PARAMETER_UNKNOWN", "dry-run");
            assertThat(post(site, "start?colour=red")).contains("PARAMETER_UNKNOWN", "colour");
            assertThat(post(site, "stop?dry-run=true")).isEqualTo("{\"dry\":true}");
            assertThat(post(site, "stop?dry-run=perhaps")).contains("PARAMETER_INVALID");
        }
    }

    private static String post(TestSite site, String verb) {
        return site.post("/api/v1/guests/web1/" + verb, "application/json", "").body();
    }

    @Test
    void every_link_has_the_prefix() {
        var prefix = "/karesansui/v3";
        Route[] routes = {
            get().to(request -> Reply.text(request.link("/guests") + " " + request.path())),
            Api.post("/guests", "createGuest", Access.PUBLIC)
                    .to(_ -> Reply.created("/api/v1/guests/web1", WEB1)
                            .cookie(new Cookie("session", "1", Duration.ofHours(1)))),
            PageRoute.get("/secret", Access.SIGNED_IN, _ -> Reply.text("secret"))
        };
        try (var site = TestSite.at(prefix, routes)) {
            assertThat(site.get(prefix + "/api/v1/guests/web1").body())
                    .isEqualTo("/karesansui/v3/guests /api/v1/guests/web1");
            var created = site.post(prefix + "/api/v1/guests", "application/json", "");
            assertThat(created.headers().firstValue("Location")).hasValue("/karesansui/v3/api/v1/guests/web1");
            assertThat(created.headers().firstValue("Set-Cookie"))
                    .hasValue("session=1; Path=/karesansui/v3; Max-Age=3600; HttpOnly; SameSite=Strict");
            assertThat(site.get(prefix + "/secret").headers().firstValue("Location"))
                    .hasValue("/karesansui/v3/sign-in?to=%2Fsecret");
            assertThat(site.server.address()).endsWith(prefix);
            for (var outside : List.of("/healthz", prefix + "x/healthz", "/")) {
                assertThat(site.get(outside).statusCode()).as(outside).isEqualTo(404);
            }
            assertThat(site.get(prefix + "/healthz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_right_that_is_missing_is_named() {
        enum StoneRight implements Right {
            STONE_RAKE
        }
        var route = Api.get("/stones", "listStones", StoneRight.STONE_RAKE).to(_ -> Reply.noContent());
        try (var site = TestSite.with(route)) {
            assertThat(site.get("/api/v1/stones", "Authorization", "Bearer all").statusCode())
                    .isEqualTo(204);
            var refused = site.get("/api/v1/stones", "Authorization", "Bearer some");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("RIGHT_MISSING", "STONE_RAKE");
            assertThat(site.get("/api/v1/stones").headers().firstValue("WWW-Authenticate"))
                    .hasValue("Bearer");
        }
    }

    @Test
    void an_answer_that_breaks_off_does_not_look_whole() {
        var route = get().to(_ -> Reply.stream("application/octet-stream", out -> {
            out.write(new byte[100_000]);
            out.flush();
            throw new IOException("the disk is gone");
        }));
        try (var site = TestSite.with(route)) {
            assertThat(catchThrowable(() -> site.bytes("/api/v1/guests/web1", "Accept", "*/*")))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void a_request_that_the_server_cannot_read_is_refused_without_telling_what_runs_here() {
        try (var site = TestSite.with()) {
            for (var line :
                    List.of("GET /%2e%2e/healthz HTTP/1.1", "GET /a%2Fb HTTP/1.1", "GET /%00 HTTP/1.1", "GET")) {
                assertThat(site.raw(line, "Host: localhost"))
                        .as(line)
                        .startsWith("HTTP/1.1 4")
                        .contains("Content-Security-Policy")
                        .doesNotContainIgnoringCase("jetty");
            }
        }
    }

    @Test
    void two_routes_at_one_address_do_not_start() {
        Api one = get().to(_ -> Reply.noContent());
        var other = Api.get("/guests/{name}", "showOther", Access.PUBLIC).to(_ -> Reply.noContent());
        assertThat(catchThrowable(() -> new Router(List.of(one, other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/api/v1/guests/{name}");
    }
}
