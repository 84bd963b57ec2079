package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** Renaming over HTTP, on libvirt's test driver; what happens on a disk is a matter of the helper's tests and of e2e. */
class GuestRenameRoutesTest {
    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static void make(String name) {
        var made = app.post(
                TestApp.GUESTS + "?wait=30",
                "{\"name\":\"%s\",\"memory\":\"64M\",\"start\":false,\"note\":{\"text\":\"Kept\"}}".formatted(name));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        try (var events = app.events("guest")) {
            events.awaitGuest(name, "shut-off");
        }
    }

    private static HttpResponse<String> rename(String guest, String name) {
        return app.post(TestApp.guest(guest) + "/rename?wait=30", "{\"name\":\"%s\"}".formatted(name));
    }

    @Test
    void a_guest_keeps_its_uuid_and_what_it_is_under_its_new_name() {
        make("before");
        var uuid =
                TestApp.json(app.get(TestApp.guest("before"))).at("/guest/uuid").asText();
        var renamed = rename("before", "after");
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(202);
        assertThat(TestApp.json(renamed).path("state").asText())
                .as(renamed.body())
                .isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest("after", "shut-off");
        }
        var after = TestApp.json(app.get(TestApp.guest(uuid)));
        assertThat(after.at("/guest/name").asText()).isEqualTo("after");
        assertThat(after.at("/note/text").asText()).isEqualTo("Kept");
        assertThat(app.get(TestApp.guest("before")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_guest_that_runs_keeps_its_name() {
        var refused = rename("test", "other");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestApp.json(refused).path("code").asText()).isEqualTo("GUEST_RENAME_NOT_OFF");
        assertThat(TestApp.json(refused).path("detail").asText()).startsWith("test is not off.");
    }

    @Test
    void a_name_that_another_guest_has_is_refused() {
        make("mine");
        assertThat(TestApp.json(rename("mine", "test")).path("code").asText()).isEqualTo("GUEST_NAME_TAKEN");
    }

    @Test
    void a_name_that_is_none_is_an_error_of_its_field() {
        make("fine");
        var refused = TestApp.json(rename("fine", "../etc"));
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("name");
    }
}
