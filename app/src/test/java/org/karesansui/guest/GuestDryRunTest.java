package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;
import org.karesansui.libvirt.Connection;

/** That dry runs of what is done with guests refuse what the change would, and change nothing. */
class GuestDryRunTest {
    private static final String DRY = "?dry-run=true";

    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
        var made = app.post(
                TestApp.GUESTS + "?wait=30",
                "{\"name\":\"rehearsed\",\"memory\":\"64M\",\"start\":false,\"tags\":[\"old\"]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        try (var events = app.events("guest")) {
            events.awaitGuest("rehearsed", "shut-off");
        }
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static String xml(String guest) {
        return app.get(TestApp.guest(guest) + "/xml").body();
    }

    private static long jobs() {
        return TestApp.json(app.get("/api/v1/jobs")).path("jobs").size();
    }

    private static List<String> steps(String method, String path, String body, String... headers) {
        var answer = app.send(method, path + DRY, body, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(TestApp.json(answer).path("steps").spliterator(), false)
                .map(step -> step.asText())
                .toList();
    }

    @Test
    void a_verb_that_fits_is_planned_and_not_done() {
        assertThat(steps("POST", TestApp.guest("rehearsed") + "/start", "")).containsExactly("Starts rehearsed.");
        assertThat(steps("POST", TestApp.guest("test") + "/destroy", ""))
                .containsExactly("Powers test off without asking its system.");
        var before = jobs();
        assertThat(steps("POST", TestApp.guest("test") + "/save", "")).hasSize(1);
        assertThat(jobs()).isEqualTo(before);
        assertThat(app.get("/api/v1/guests?q=state:running").body())
                .contains("\"test\"")
                .doesNotContain("rehearsed");
    }

    @Test
    void each_verb_that_does_not_fit_is_refused_dry_as_it_is_for_real() {
        for (var verb : List.of("shutdown", "reboot", "reset", "destroy", "suspend", "resume", "save", "forget")) {
            var real = app.post(TestApp.guest("rehearsed") + "/" + verb, "");
            var dry = app.post(TestApp.guest("rehearsed") + "/" + verb + DRY, "");
            assertThat(dry.statusCode()).isEqualTo(real.statusCode()).isEqualTo(409);
            assertThat(dry.body()).isEqualTo(real.body());
        }
        assertThat(app.post(TestApp.guest("nobody") + "/start" + DRY, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_people_write_of_a_guest_is_planned_field_by_field() {
        var before = xml("rehearsed");
        assertThat(steps(
                        "PATCH",
                        TestApp.guest("rehearsed"),
                        "{\"title\":\"Shop\",\"tags\":[\"new\"],\"autostart\":true}"))
                .containsExactly(
                        "Writes the title of rehearsed.",
                        "Writes the tags of rehearsed.",
                        "Starts rehearsed whenever its host starts.");
        assertThat(app.send("PATCH", TestApp.guest("rehearsed") + DRY, "{\"titel\":\"Shop\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(xml("rehearsed")).isEqualTo(before);
    }

    @Test
    void that_a_guest_without_definition_starts_with_its_host_is_refused_dry_as_it_is_for_real() {
        try (var libvirt = Connection.open("test:///default");
                var passing = libvirt.domainCreateXml(
                        "<domain type='test'><name>passing</name><memory>65536</memory><os><type>hvm</type></os></domain>");
                var events = app.events("guest")) {
            events.awaitGuest("passing", "running");
            var wanted = "{\"autostart\":true}";
            var real = app.send("PATCH", TestApp.guest("passing"), wanted);
            var dry = app.send("PATCH", TestApp.guest("passing") + DRY, wanted);
            assertThat(real.body()).contains("GUEST_NOT_KEPT").isEqualTo(dry.body());
            assertThat(dry.statusCode()).isEqualTo(real.statusCode()).isEqualTo(409);
            passing.destroy();
        }
    }

    @Test
    void a_note_is_planned_by_what_differs_and_only_by_who_has_read() {
        var note = TestApp.guest("rehearsed") + "/note";
        var before = app.get(note);
        var tag = before.headers().firstValue("ETag").orElseThrow().replace("-gz", "");
        var written = "{\"title\":\"\",\"note\":{\"title\":\"\",\"text\":\"Ask\"},\"tags\":[\"old\"]}";
        assertThat(steps("PUT", note, written, "If-Match", tag)).containsExactly("Writes the note of rehearsed.");
        assertThat(steps("PUT", note, before.body(), "If-Match", tag)).isEmpty();
        assertThat(app.send("PUT", note + DRY, written).statusCode()).isEqualTo(428);
        assertThat(app.send("PUT", note + DRY, written, "If-Match", "\"old\"").statusCode())
                .isEqualTo(412);
        assertThat(app.get(note).body()).isEqualTo(before.body());
    }

    @Test
    void many_are_planned_one_by_one_and_none_gets_a_job() {
        var before = jobs();
        var definition = xml("rehearsed");
        var some = "\"guests\":[\"test/rehearsed\",\"test/test\",\"test/nobody\"]";
        var acted = TestApp.json(app.post("/api/v1/guests/act" + DRY, "{\"verb\":\"start\"," + some + "}"));
        assertThat(acted.path("planned").findValuesAsText("guest")).containsExactly("rehearsed");
        assertThat(acted.at("/planned/0/steps/0").asText()).isEqualTo("Starts rehearsed.");
        assertThat(acted.path("refused").findValuesAsText("code"))
                .containsExactly("GUEST_STATE_WRONG", "HOST_GUEST_NOT_FOUND");
        var tagged = TestApp.json(app.post("/api/v1/guests/tag" + DRY, "{\"add\":[\"new\"]," + some + "}"));
        assertThat(tagged.path("planned")).hasSize(2);
        var deleted = TestApp.json(app.post("/api/v1/guests/delete" + DRY, "{\"confirm\":\"3\"," + some + "}"));
        assertThat(deleted.path("planned").findValuesAsText("guest")).containsExactly("rehearsed");
        assertThat(jobs()).isEqualTo(before);
        assertThat(xml("rehearsed")).isEqualTo(definition);
    }
}
