package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karesansui.config.Network;

final class GuardTest {
    private static final String COOKIE = "session=1";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Route[] ROUTES = {
        PageRoute.get("/", Access.PUBLIC, _ -> Reply.text("home")),
        PageRoute.post("/guests", Access.PUBLIC, request -> {
            var name = request.fields().need("name", text -> text);
            return Reply.text(request.fields().orThrow(name::value));
        }),
        Api.delete("/guests/{guest}", "deleteGuest", Access.SIGNED_IN).to(_ -> Reply.noContent()),
        Api.get("/me", "showMe", Access.PUBLIC)
                .to(request -> Reply.text(request.remoteAddress() + " " + request.secure()))
    };

    private static TestSite site(Set<String> hosts, List<Network> proxies) {
        var listen = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
        return TestSite.at(new Site(listen, "", hosts, proxies, null), ROUTES);
    }

    @Test
    void a_name_that_is_not_ours_is_refused_before_anything_is_shown() {
        try (var site = site(Set.of("kvm.example"), List.of())) {
            for (var ours : List.of("localhost", "127.0.0.1:8080", "[::1]:8080", "kvm.example", "KVM.example:443")) {
                assertThat(site.raw("GET / HTTP/1.1", "Host: " + ours)).as(ours).contains(" 200 ", "home");
            }
            for (var foreign : List.of("evil.example", "kvm.example.evil", "localhost.evil:8080", "1.2.3.4.evil")) {
                assertThat(site.raw("GET / HTTP/1.1", "Host: " + foreign))
                        .as(foreign)
                        .contains(" 421 ")
                        .doesNotContain("home");
            }
        }
    }

    @Test
    void a_cookie_alone_changes_nothing() {
        try (var site = TestSite.with(ROUTES)) {
            assertThat(delete(site, "Cookie", COOKIE).body()).contains("CSRF_TOKEN_WRONG");
            assertThat(delete(site, "Cookie", COOKIE, "X-CSRF-Token", "guess").statusCode())
                    .isEqualTo(403);
            assertThat(delete(site, "Cookie", COOKIE, "X-CSRF-Token", TestSite.CSRF)
                            .statusCode())
                    .isEqualTo(204);
            assertThat(delete(site, "Authorization", "Bearer some").statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void a_form_carries_the_token_in_a_field_that_no_handler_sees() {
        try (var site = TestSite.with(ROUTES)) {
            assertThat(site.post("/guests", FORM, "name=web1", "Cookie", COOKIE).statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/guests", FORM, "name=web1&csrf=wrong", "Cookie", COOKIE)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/guests", FORM, "name=web1&csrf=" + TestSite.CSRF, "Cookie", COOKIE)
                            .body())
                    .isEqualTo("web1");
        }
    }

    @Test
    void a_page_of_another_site_changes_nothing_even_without_a_cookie() {
        try (var site = TestSite.with(ROUTES)) {
            var ours = "http://127.0.0.1:" + site.server.port();
            for (var origin : List.of(
                    "http://evil.example", "null", "https://127.0.0.1:" + site.server.port(), ours + "0", "::")) {
                assertThat(site.post("/guests", FORM, "name=web1", "Origin", origin)
                                .statusCode())
                        .as(origin)
                        .isEqualTo(403);
            }
            for (var from : List.of("cross-site", "same-site")) {
                assertThat(site.post("/guests", FORM, "name=web1", "Sec-Fetch-Site", from)
                                .statusCode())
                        .as(from)
                        .isEqualTo(403);
            }
            assertThat(site.post("/guests", FORM, "name=web1", "Origin", ours, "Sec-Fetch-Site", "same-origin")
                            .body())
                    .isEqualTo("web1");
        }
    }

    @Test
    void every_answer_tells_the_browser_what_to_refuse() {
        try (var site = TestSite.with(ROUTES)) {
            for (var path : List.of("/", "/missing", "/api/v1/missing", "/healthz")) {
                var headers = site.get(path).headers();
                var policy = headers.firstValue("Content-Security-Policy").orElse("");
                assertThat(policy).as(path).contains("default-src 'self'", "frame-ancestors 'none'");
                assertThat(policy).doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).isPresent();
                assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
                assertThat(headers.firstValue("Permissions-Policy")).isPresent();
                assertThat(headers.firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void only_a_trusted_proxy_is_believed() {
        String[] said = {"X-Forwarded-For", "6.6.6.6, 192.0.2.7", "X-Forwarded-Proto", "https"};
        try (var trusting = site(Set.of(), List.of(Network.parse("127.0.0.0/8")));
                var careful = site(Set.of(), List.of())) {
            assertThat(trusting.get("/api/v1/me", said).body()).isEqualTo("192.0.2.7 true");
            assertThat(trusting.get("/api/v1/me", "X-Forwarded-For", "nonsense").body())
                    .isEqualTo("127.0.0.1 false");
            assertThat(careful.get("/api/v1/me", said).body()).isEqualTo("127.0.0.1 false");
        }
    }

    private static HttpResponse<String> delete(TestSite site, String... headers) {
        HttpRequest.Builder request = site.to("/api/v1/guests/web1").DELETE().headers(headers);
        return site.send(request);
    }
}
