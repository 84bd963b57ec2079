package org.karesansui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** That dry runs of what is done with accounts, sessions and tokens refuse what the change would, and change nothing. */
class AccountDryRunTest {
    private static final String DRY = "?dry-run=true";
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String SECOND = """
            {"email":"second@example.org","nickname":"Second","password":"moss and other stones"}
            """;

    private TestApp app;

    @BeforeEach
    void start() {
        app = TestApp.start();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private static void planned(HttpResponse<String> answer, int steps) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(TestApp.json(answer).path("steps")).as(answer.body()).hasSize(steps);
    }

    private static void refused(HttpResponse<String> answer, String code) {
        assertThat(TestApp.json(answer).path("code").asText()).as(answer.body()).isEqualTo(code);
    }

    private String first() {
        return ACCOUNTS + "/"
                + TestApp.json(app.get(ACCOUNTS)).at("/accounts/0/id").asText();
    }

    @Test
    void an_account_is_not_made_and_one_whose_address_is_taken_is_refused() {
        var before = app.get(ACCOUNTS).body();
        planned(app.post(ACCOUNTS + DRY, SECOND), 1);
        refused(app.post(ACCOUNTS + DRY, SECOND.replace("second@", "admin@")), "ACCOUNT_EMAIL_TAKEN");
        refused(app.post(ACCOUNTS + DRY, "{}"), "INVALID");
        assertThat(app.get(ACCOUNTS).body()).isEqualTo(before);
    }

    @Test
    void the_last_administrator_stays_in_a_dry_run_too() {
        var before = app.get(ACCOUNTS).body();
        refused(app.send("DELETE", first() + DRY, ""), "ACCOUNT_LAST_ADMINISTRATOR");
        var disabled = "{\"standing\":{\"disabled\":true}}";
        refused(app.send("PATCH", first() + DRY, disabled), "ACCOUNT_LAST_ADMINISTRATOR");
        planned(app.send("PATCH", first() + DRY, "{\"nickname\":\"Renamed\"}"), 1);
        planned(app.send("PATCH", first() + DRY, "{}"), 0);
        assertThat(app.get(ACCOUNTS).body()).isEqualTo(before);
    }

    @Test
    void another_account_is_neither_disabled_nor_deleted() {
        var made = app.post(ACCOUNTS, SECOND);
        var second = ACCOUNTS + "/" + TestApp.json(made).path("id").asText();
        var session = app.signIn("second@example.org", "moss and other stones");
        planned(app.send("PATCH", second + DRY, "{\"standing\":{\"disabled\":true}}"), 2);
        planned(app.send("DELETE", second + DRY, ""), 1);
        assertThat(app.exchange(app.to(ACCOUNTS + "/self").header("Cookie", session))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokens_are_neither_made_nor_revoked() {
        var before = TestApp.json(app.get("/api/v1/tokens"));
        var made = app.post("/api/v1/tokens" + DRY, "{\"name\":\"dreamt\"}");
        planned(made, 1);
        assertThat(made.body()).doesNotContain(Tokens.LEAD);
        var id = before.at("/tokens/0/id").asText();
        planned(app.send("DELETE", "/api/v1/tokens/" + id + DRY, ""), 1);
        refused(app.send("DELETE", "/api/v1/tokens/nothing" + DRY, ""), "NOT_FOUND");
        assertThat(TestApp.json(app.get("/api/v1/tokens")).path("tokens").findValuesAsText("id"))
                .isEqualTo(before.path("tokens").findValuesAsText("id"));
    }

    private HttpResponse<String> own(String session, String method, String path, String body) {
        var csrf = Gate.csrf(new Secret(session.substring(session.indexOf('=') + 1)));
        return app.exchange(app.to(ACCOUNTS + "/self" + path)
                .header("Cookie", session)
                .header("X-CSRF-Token", csrf)
                .header("Origin", app.address())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void a_password_stays_and_guessing_it_dry_is_slow_too() {
        var session = app.signIn();
        var wish = "{\"current\":\"%s\",\"password\":\"another garden of stones\"}";
        planned(own(session, "POST", "/password" + DRY, wish.formatted(TestApp.PASSWORD)), 2);
        assertThat(app.signIn()).isNotEqualTo(session);
        refused(own(session, "POST", "/password" + DRY, wish.formatted("a guess")), "PASSWORD_WRONG");
        refused(own(session, "POST", "/password" + DRY, wish.formatted(TestApp.PASSWORD)), "SIGN_IN_DELAYED");
    }

    @Test
    void a_session_goes_on() {
        var session = app.signIn();
        var sessions = TestApp.json(own(session, "GET", "/sessions", "")).path("sessions");
        var id = sessions.at("/0/id").asText();
        planned(own(session, "DELETE", "/sessions/" + id + DRY, ""), 1);
        refused(own(session, "DELETE", "/sessions/nothing" + DRY, ""), "NOT_FOUND");
        assertThat(TestApp.json(own(session, "GET", "/sessions", "")).path("sessions"))
                .hasSameSizeAs(sessions);
    }
}
