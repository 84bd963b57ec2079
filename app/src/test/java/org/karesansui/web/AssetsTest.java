package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AssetsTest {
    private static final Assets ASSETS = Assets.load("probe");

    @Test
    void an_asset_is_found_under_the_name_that_changes_with_its_content() {
        assertThat(ASSETS.path("app.js")).isEqualTo("/assets/app-3f2a.js");
        assertThat(ASSETS.path("unknown.js")).isEqualTo("/assets/unknown.js");
    }

    @Test
    void an_asset_may_be_kept_for_ever_and_is_compressed() {
        try (var site = TestSite.with(ASSETS)) {
            var answer = site.get("/assets/app-3f2a.js");
            assertThat(answer.body()).contains("Karesansui");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(site.bytes("/assets/app-3f2a.js", "Accept-Encoding", "gzip")
                            .headers()
                            .firstValue("Content-Encoding"))
                    .hasValue("gzip");
            var tag = answer.headers().firstValue("ETag").orElse("");
            assertThat(site.get("/assets/app-3f2a.js", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void nothing_but_what_the_manifest_names_is_served() {
        try (var site = TestSite.with(ASSETS)) {
            for (var path : new String[] {"manifest.json", "app.js", "..", "..%2fmessages.properties", "hidden.js"}) {
                assertThat(site.raw("GET /assets/" + path + " HTTP/1.1", "Host: localhost"))
                        .as(path)
                        .startsWith("HTTP/1.1 4");
            }
        }
    }
}
