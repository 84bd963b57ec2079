package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** Saving and starting again over HTTP; what becomes of the memory is a matter of e2e. */
class GuestMemoryRoutesTest {
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
                TestApp.GUESTS + "?wait=30", "{\"name\":\"%s\",\"memory\":\"64M\",\"start\":true}".formatted(name));
        assertThat(TestApp.json(made).path("state").asText()).as(made.body()).isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest(name, "running");
        }
    }

    @Test
    void saving_is_a_job_and_so_is_the_start_that_reads_the_memory_back() {
        make("kept");
        var saved = app.post(TestApp.guest("kept") + "/save?wait=30", "");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(202);
        assertThat(saved.headers().firstValue("Location")).isPresent();
        assertThat(TestApp.json(saved).path("state").asText()).as(saved.body()).isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest("kept", "saved");
        }
        var started = app.post(TestApp.guest("kept") + "/start?wait=30", "");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        assertThat(TestApp.json(started).path("state").asText())
                .as(started.body())
                .isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest("kept", "running");
        }
    }

    @Test
    void a_start_without_saved_memory_is_over_at_once() {
        make("plain");
        assertThat(app.post(TestApp.guest("plain") + "/destroy", "").statusCode())
                .isEqualTo(204);
        try (var events = app.events("guest")) {
            events.awaitGuest("plain", "shut-off");
        }
        assertThat(app.post(TestApp.guest("plain") + "/start", "").statusCode()).isEqualTo(204);
    }

    @Test
    void a_guest_that_is_off_is_not_saved() {
        make("off");
        app.post(TestApp.guest("off") + "/destroy", "");
        try (var events = app.events("guest")) {
            events.awaitGuest("off", "shut-off");
        }
        var refused = app.post(TestApp.guest("off") + "/save", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestApp.json(refused).path("code").asText()).isEqualTo("GUEST_STATE_WRONG");
    }
}
