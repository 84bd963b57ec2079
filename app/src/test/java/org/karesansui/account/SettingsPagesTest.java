package org.karesansui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** The settings as a browser without scripts uses them. */
class SettingsPagesTest {
    private TestApp app;
    private String cookie;

    @BeforeEach
    void start() {
        app = TestApp.start();
        cookie = app.signIn();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private String page(String path) {
        var shown = app.exchange(app.to(path).header("Cookie", cookie));
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        return shown.body();
    }

    private HttpResponse<String> send(String path, String fields) {
        var csrf = found("name=\"csrf\" value=\"([^\"]+)\"", page("/settings"));
        var form = "csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + (fields.isEmpty() ? "" : "&" + fields);
        return app.exchange(app.to(path)
                .header("Cookie", cookie)
                .header("Origin", app.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as("%s in %s", pattern, text).isTrue();
        return match.group(1);
    }

    @Test
    void language_and_look_are_kept_with_the_account() {
        var changed = send("/settings", "nickname=Yamada&language=ja_JP&theme=dark&list.rows=compact");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        assertThat(page("/guests")).contains("lang=\"ja\"", "data-theme=\"dark\"", "data-rows=\"compact\"", "Yamada");
    }

    @Test
    void hidden_columns_are_kept_with_the_account() {
        var id = TestApp.json(app.get("/api/v1/accounts")).at("/accounts/0/id").asText();
        var changed = app.send("PATCH", "/api/v1/accounts/" + id, "{\"list\":{\"hidden\":\"at\"}}");
        assertThat(TestApp.json(changed).at("/list/rows").asText()).isEqualTo("roomy");
        assertThat(page("/guests")).contains("guests no-a no-t");
        assertThat(page("/guests?hide=u")).as("the address says more").contains("guests no-u");
    }

    @Test
    void a_wrong_password_is_said_at_its_page_and_changes_nothing() {
        var refused = send("/settings/password", "current=wrong&password=another+good+one");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("another good one");
    }

    @Test
    void a_token_is_shown_once_and_can_be_revoked() {
        var made = send("/settings/tokens", "name=backup&expires=30d");
        var secret = found("(kss_[A-Za-z0-9_-]+)", made.body());
        assertThat(page("/settings")).contains("backup").doesNotContain(secret);
        var asked = app.to("/api/v1/hosts").header("Authorization", "Bearer " + secret);
        assertThat(app.exchange(asked).statusCode()).isEqualTo(200);
        var revoke = found("(/settings/tokens/[^/]+/revoke)\" data-ask=\"[^\"]*backup", page("/settings"));
        send(revoke, "");
        assertThat(app.exchange(app.to("/api/v1/hosts").header("Authorization", "Bearer " + secret))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_session_is_ended() {
        var other = app.signIn();
        send(found("(/settings/sessions/[^/]+/revoke)", page("/settings")), "");
        assertThat(app.exchange(app.to("/guests").header("Cookie", other)).statusCode())
                .isNotEqualTo(200);
        assertThat(page("/settings")).contains("This session");
    }

    @Test
    void an_administrator_comes_and_goes_but_the_last_one_stays() {
        assertThat(page("/accounts")).contains("The last administrator cannot be removed");
        send("/accounts", "nickname=Suzuki&email=suzuki@example.jp&password=moss+and+gravel&language=ja_JP");
        var accounts = TestApp.json(app.get("/api/v1/accounts")).path("accounts");
        assertThat(accounts.findValuesAsText("email")).contains("suzuki@example.jp");
        for (var account : accounts) {
            if (account.path("email").asText().equals("suzuki@example.jp")) {
                send("/accounts/" + account.path("id").asText() + "/delete", "");
            }
        }
        var last =
                TestApp.json(app.get("/api/v1/accounts")).at("/accounts/0/id").asText();
        var refused = send("/accounts/" + last + "/delete", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page("/accounts")).contains(TestApp.EMAIL).doesNotContain("suzuki@example.jp");
    }

    @Test
    void an_account_is_disabled_and_enabled_again_on_the_page() {
        send("/accounts", "nickname=Suzuki&email=suzuki@example.jp&password=moss+and+gravel&language=ja_JP");
        var path = found("action=\"(/accounts/[^/\"]+)/disable\" data-ask=\"Suzuki", page("/accounts"));
        assertThat(send(path + "/disable", "").statusCode()).isEqualTo(303);
        assertThat(page("/accounts"))
                .contains(">disabled<", path + "/enable", "The last administrator cannot be removed");
        assertThat(send(path + "/enable", "").statusCode()).isEqualTo(303);
        assertThat(page("/accounts")).contains(path + "/disable").doesNotContain(">disabled<");
    }
}
