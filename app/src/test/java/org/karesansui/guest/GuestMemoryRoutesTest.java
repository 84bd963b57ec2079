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
        make("remembered");
        var saved = app.post(TestApp.guest("remembered") + "/save?wait=30", "");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(202);
        assertThat(saved.headers().firstValue("Location")).isPresent();
        assertThat(TestApp.json(saved).path("state").asText()).as(saved.body()).isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest("remembered", "saved");
        }
        var started = app.post(TestApp.guest("remembered") + "/start?wait=30", "");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        assertThat(TestApp.json(started).path("state").asText())
                .as(started.body())
                .isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest("remembered", "running");
        }
    }

    @Test
    void a_start_without_saved_memory_is_over_at_once() {
        make("unsaved");
        assertThat(app.post(TestApp.guest("unsaved") + "/destroy", "").statusCode())
                .isEqualTo(204);
        try (var events = app.events("guest")) {
            events.awaitGuest("unsaved", "shut-off");
        }
        assertThat(app.post(TestApp.guest("unsaved") + "/start", "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_guest_that_is_off_is_not_saved() {
        make("powerless");
        app.post(TestApp.guest("powerless") + "/destroy", "");
        try (var events = app.events("guest")) {
            events.awaitGuest("powerless", "shut-off");
        }
        var refused = app.post(TestApp.guest("powerless") + "/save", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestApp.json(refused).path("code").asText()).isEqualTo("GUEST_STATE_WRONG");
    }
}
