package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** One thing with many guests, over HTTP, on libvirt's test driver. */
class GuestBulkRoutesTest {
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
                "{\"name\":\"%s\",\"memory\":\"64M\",\"start\":false,\"tags\":[\"old\"]}".formatted(name));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        try (var events = app.events("guest")) {
            events.awaitGuest(name, "shut-off");
        }
    }

    private static JsonNode ask(String what, String body) {
        var answer = app.post("/api/v1/guests/" + what, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestApp.json(answer);
    }

    private static void succeed(JsonNode job) {
        var ended = app.get("/api/v1/jobs/" + job.path("job").asText() + "?wait=30");
        assertThat(TestApp.json(ended).path("state").asText()).as(ended.body()).isEqualTo("succeeded");
    }

    @Test
    void each_guest_that_can_gets_a_job_and_each_that_cannot_a_sentence() {
        make("one");
        var asked = ask("act", "{\"verb\":\"start\",\"guests\":[\"test/one\",\"test/test\",\"test/nobody\"]}");
        assertThat(asked.path("jobs")).hasSize(1);
        assertThat(asked.at("/jobs/0/guest").asText()).isEqualTo("one");
        assertThat(asked.path("refused").findValuesAsText("code"))
                .containsExactly("GUEST_STATE_WRONG", "HOST_GUEST_NOT_FOUND");
        succeed(asked.at("/jobs/0"));
        assertThat(app.get(TestApp.guest("one") + "/xml?live=true").body()).contains("id=");
    }

    @Test
    void tags_are_laid_over_those_that_are_there() {
        make("two");
        var asked = ask("tag", "{\"add\":[\"new\"],\"remove\":[\"old\"],\"guests\":[\"test/two\"]}");
        succeed(asked.at("/jobs/0"));
        assertThat(TestApp.json(app.get(TestApp.guest("two") + "/note"))
                        .path("tags")
                        .toString())
                .isEqualTo("[\"new\"]");
    }

    @Test
    void many_are_deleted_only_by_who_knows_how_many() {
        make("three");
        make("four");
        var guests = "\"guests\":[\"test/three\",\"test/four\"]";
        var refused = app.post("/api/v1/guests/delete", "{\"confirm\":\"1\"," + guests + "}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("GUEST_COUNT_NOT_REPEATED");
        var asked = ask("delete", "{\"confirm\":\"2\"," + guests + "}");
        asked.path("jobs").forEach(GuestBulkRoutesTest::succeed);
        try (var events = app.events("guest")) {
            events.awaitGuest("test", "running");
        }
        assertThat(app.get("/api/v1/guests?q=name:three").body()).doesNotContain("\"three\"");
    }

    @Test
    void a_verb_that_nobody_knows_is_refused_with_those_that_there_are() {
        var refused = app.post("/api/v1/guests/act", "{\"verb\":\"crush\",\"guests\":[\"test/test\"]}");
        assertThat(refused.body()).contains("GUEST_CHOICE_UNKNOWN").contains("start, shutdown, reboot, reset, destroy");
    }

    @Test
    void the_question_lists_what_goes_and_what_stays() {
        make("five");
        var question = app.exchange(app.to("/guests/delete")
                .header("Authorization", "Bearer " + app.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("guests=test%2Ffive&guests=test%2Ftest")));
        assertThat(question.statusCode()).as(question.body()).isEqualTo(200);
        assertThat(question.body()).contains("Guests to delete: 1<").contains("It is not off, so it stays.");
    }
}
