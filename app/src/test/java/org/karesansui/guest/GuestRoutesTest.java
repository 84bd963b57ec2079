package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** The guests' part of the API, over HTTP, on libvirt's test driver. Each test has a guest of its own. */
class GuestRoutesTest {
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
                TestApp.GUESTS + "?wait=30", "{\"name\":\"%s\",\"memory\":\"64M\",\"start\":false}".formatted(name));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        assertThat(TestApp.json(made).path("state").asText()).as(made.body()).isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest(name, "shut-off");
        }
    }

    private static JsonNode show(String name) {
        var shown = app.get(TestApp.guest(name));
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        return TestApp.json(shown);
    }

    private static String state(String name) {
        return show(name).at("/guest/state").asText();
    }

    private static String code(String body) {
        return body.replaceAll("(?s).*\"code\":\"([A-Z_]+)\".*", "$1");
    }

    @Test
    void the_list_has_the_guests_of_the_host() {
        var listed = TestApp.json(app.get(TestApp.GUESTS)).path("guests");
        assertThat(StreamSupport.stream(listed.spliterator(), false)
                        .map(guest -> guest.path("name").asText()))
                .contains("test");
    }

    @Test
    void a_list_that_was_seen_is_not_sent_again() {
        var first = app.get(TestApp.GUESTS);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = app.get(TestApp.GUESTS, "If-None-Match", tag);
        var later = TestApp.json(app.get(TestApp.GUESTS));
        // Another test may have changed the list in between; then it must be sent, and be another one.
        if (later.equals(TestApp.json(first))) {
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void a_guest_shows_what_it_is_and_what_can_be_asked_of_it() {
        var guest = show("test");
        assertThat(guest.at("/guest/uuid").asText()).isEqualTo("6695eb01-f6a4-8304-79aa-97f2502e193f");
        assertThat(guest.at("/guest/memory").asLong()).isEqualTo(8L << 30);
        assertThat(guest.path("verbs").toString()).contains("shutdown").doesNotContain("start");
    }

    @Test
    void a_guest_is_found_by_its_uuid_too() {
        assertThat(show("6695eb01-f6a4-8304-79aa-97f2502e193f")
                        .at("/guest/name")
                        .asText())
                .isEqualTo("test");
    }

    @Test
    void a_guest_is_made_with_what_was_asked_for() {
        var made = app.post(TestApp.GUESTS + "?wait=30", """
                {"name":"made","title":"Shop","memory":"64M","vcpus":2,"tags":["web","shop"],
                 "note":{"text":"Ask Yamada"},"start":false}
                """);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        assertThat(made.headers().firstValue("Location").orElseThrow()).startsWith("/api/v1/jobs/");
        var guest = show("made");
        assertThat(guest.at("/guest/title").asText()).isEqualTo("Shop");
        assertThat(guest.at("/guest/vcpus").asInt()).isEqualTo(2);
        assertThat(guest.at("/guest/memory").asLong()).isEqualTo(64L << 20);
        assertThat(guest.at("/guest/tags").toString()).isEqualTo("[\"web\",\"shop\"]");
        assertThat(guest.at("/note/text").asText()).isEqualTo("Ask Yamada");
        assertThat(guest.at("/guest/state").asText()).isEqualTo("shut-off");
    }

    @Test
    void a_dry_run_says_what_would_be_made_and_makes_nothing() {
        var plan = app.post(TestApp.GUESTS + "?dry-run=true", "{\"name\":\"dreamt\",\"memory\":\"64M\"}");
        assertThat(plan.statusCode()).as(plan.body()).isEqualTo(200);
        assertThat(TestApp.json(plan).path("name").asText()).isEqualTo("dreamt");
        assertThat(app.get(TestApp.guest("dreamt")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_plan_says_where_how_big_and_what_is_left() {
        var plan = plan("""
                {"name":"planned","memory":"64M","start":false,"disks":[{"pool":"default-pool","size":"1G"}]}
                """);
        assertThat(plan.statusCode()).as(plan.body()).isEqualTo(200);
        var image = TestApp.json(plan).at("/images/0");
        assertThat(image.path("path").asText()).isEqualTo("/default-pool/planned.img");
        assertThat(image.path("size").asLong()).isEqualTo(1L << 30);
        assertThat(image.path("poolFree").asLong()).isPositive();
        assertThat(image.path("poolLeft").asLong())
                .isEqualTo(image.path("poolFree").asLong() - (1L << 30));
        assertThat(TestApp.json(plan).at("/memory/wanted").asLong()).isEqualTo(64L << 20);
        assertThat(TestApp.json(plan).path("xml").asText()).contains("<name>planned</name>", "planned.img");
    }

    /** The kernel of this one is another's disk, which is as good as any file on the test driver. */
    @Test
    void a_kernel_starts_a_guest_without_an_initial_ram_disk() {
        var made = app.post(TestApp.GUESTS + "?wait=30", """
                {"name":"bzimage","memory":"64M","start":false,"disks":[{"pool":"default-pool","size":"1M"}]}
                """);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        var plan = plan("""
                {"name":"bare","memory":"64M","boot":{"kernel":"volume:default-pool/bzimage.img"}}
                """);
        assertThat(plan.statusCode()).as(plan.body()).isEqualTo(200);
        assertThat(TestApp.json(plan).path("files")).hasSize(1);
        assertThat(TestApp.json(plan).path("xml").asText()).contains("<kernel>").doesNotContain("<initrd>");
    }

    @Test
    void an_initial_ram_disk_alone_starts_nothing_and_a_page_must_name_the_kernel_it_chose() {
        assertThat(errors(plan("{\"name\":\"headless\",\"boot\":{\"initrd\":\"http://192.0.2.1/initrd.img\"}}")))
                .containsExactly("boot.kernel GUEST_KERNEL_MISSING");
        assertThat(errors(plan("{\"name\":\"headless\",\"boot\":{\"source\":\"kernel\"}}")))
                .containsExactly("boot.kernel GUEST_KERNEL_MISSING");
    }

    @Test
    void more_space_than_is_free_is_promised_only_where_that_is_asked_for() {
        var wanted = "\"start\":false,\"disks\":[{\"pool\":\"default-pool\",\"size\":\"900T\"}]";
        var refused = plan("{\"name\":\"huge\"," + wanted + "}");
        assertThat(errors(refused)).containsExactly("disks.0.size POOL_OVERCOMMITTED");
        var planned = plan("{\"name\":\"huge\",\"overcommit\":{\"storage\":true}," + wanted + "}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        assertThat(TestApp.json(planned).at("/images/0/poolLeft").asLong()).isNegative();
    }

    @Test
    void a_guest_larger_than_its_host_is_refused_whatever_is_promised() {
        var refused = plan("{\"name\":\"vast\",\"memory\":\"900G\",\"overcommit\":{\"memory\":true}}");
        assertThat(errors(refused)).containsExactly("memory GUEST_MEMORY_OUT_OF_RANGE");
    }

    @Test
    void what_only_the_host_knows_is_told_beside_what_cannot_be_read() {
        var refused = plan("""
                {"name":"no spaces","memory":"900G","disks":[{"pool":"nowhere","size":"1G"}],
                 "nics":[{"source":"network:nowhere"}],"vcpus":"many"}
                """);
        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "name GUEST_NAME_INVALID",
                        "vcpus NUMBER_INVALID",
                        "memory GUEST_MEMORY_OUT_OF_RANGE",
                        "disks.0.pool POOL_NOT_FOUND",
                        "nics.0.source NETWORK_NOT_FOUND");
    }

    private static HttpResponse<String> plan(String json) {
        return app.post(TestApp.GUESTS + "?dry-run=true", json);
    }

    private static Stream<String> errors(HttpResponse<String> refused) {
        return StreamSupport.stream(TestApp.json(refused).path("errors").spliterator(), false)
                .map(error ->
                        error.path("field").asText() + " " + error.path("code").asText());
    }

    @Test
    void all_fields_that_are_wrong_are_told_at_once() {
        var refused = app.post(TestApp.GUESTS, """
                {"name":"no spaces","memory":"much","vcpus":0,"nics":[{"source":"cable"}],"colour":"red"}
                """);
        assertThat(refused.statusCode()).isEqualTo(400);
        var fields = TestApp.json(refused).path("errors");
        assertThat(StreamSupport.stream(fields.spliterator(), false)
                        .map(error -> error.path("field").asText()))
                .containsExactlyInAnyOrder("name", "memory", "vcpus", "nics.0.source", "colour");
    }

    @Test
    void a_name_that_is_taken_is_refused_before_anything_is_made() {
        var refused = app.post(TestApp.GUESTS, "{\"name\":\"test\",\"memory\":\"64M\"}");
        assertThat(refused.body()).contains("GUEST_NAME_TAKEN");
        assertThat(refused.statusCode()).isIn(400, 409);
    }

    @Test
    void the_verbs_change_the_state() {
        make("verbs");
        verb("verbs", "start", "running");
        verb("verbs", "suspend", "paused");
        verb("verbs", "resume", "running");
        verb("verbs", "destroy", "shut-off");
    }

    private static void verb(String guest, String verb, String state) {
        try (var events = app.events("guest")) {
            var done = app.post(TestApp.guest(guest) + "/" + verb, "");
            assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
            events.awaitGuest(guest, state);
        }
        assertThat(state(guest)).isEqualTo(state);
    }

    @Test
    void a_verb_that_does_not_fit_the_state_is_refused_with_a_sentence() {
        make("still");
        var refused = app.post(TestApp.guest("still") + "/suspend", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(code(refused.body())).isEqualTo("GUEST_STATE_WRONG");
        assertThat(TestApp.json(refused).path("detail").asText()).contains("still");
        assertThat(state("still")).isEqualTo("shut-off");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(code(app.get(TestApp.guest("nobody")).body())).isEqualTo("HOST_GUEST_NOT_FOUND");
        assertThat(app.post(TestApp.guest("nobody") + "/start", "").statusCode())
                .isEqualTo(404);
        assertThat(app.get("/api/v1/hosts/nowhere/guests").statusCode()).isEqualTo(404);
        assertThat(code(app.get("/api/v1/hosts/nowhere/guests").body())).isEqualTo("HOST_NOT_FOUND");
    }

    @Test
    void a_note_is_changed_without_touching_the_tags() {
        make("noted");
        assertThat(app.send("PATCH", TestApp.guest("noted"), "{\"tags\":[\"db\"]}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(app.send("PATCH", TestApp.guest("noted"), "{\"note\":{\"text\":\"Weekly backup\"}}")
                        .statusCode())
                .isEqualTo(204);
        try (var events = app.events("guest")) {
            events.awaitGuest("noted", "shut-off");
        }
        assertThat(show("noted").at("/note/text").asText()).isEqualTo("Weekly backup");
        assertThat(show("noted").at("/guest/tags").toString()).isEqualTo("[\"db\"]");
    }

    @Test
    void a_guest_is_deleted_only_where_its_name_is_repeated() {
        make("doomed");
        var refused = app.send("DELETE", TestApp.guest("doomed"), "{\"confirm\":\"domed\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("GUEST_NAME_NOT_REPEATED");
        assertThat(state("doomed")).isEqualTo("shut-off");

        var deleted = app.send("DELETE", TestApp.guest("doomed") + "?wait=30", "{\"confirm\":\"doomed\"}");
        assertThat(deleted.statusCode()).as(deleted.body()).isEqualTo(202);
        assertThat(TestApp.json(deleted).path("state").asText())
                .as(deleted.body())
                .isEqualTo("succeeded");
        assertThat(app.get(TestApp.guest("doomed")).statusCode()).isEqualTo(404);
    }

    @Test
    void an_open_page_hears_of_a_guest_that_is_started() {
        make("heard");
        try (var events = app.events("guest")) {
            app.post(TestApp.guest("heard") + "/start", "");
            assertThat(events.awaitGuest("heard", "running").path("active").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void a_problem_is_told_in_the_language_that_was_asked_for() {
        var refused = app.get(TestApp.guest("nobody"), "Accept-Language", "ja");
        assertThat(TestApp.json(refused).path("detail").asText())
                .contains("ゲスト")
                .contains("nobody");
    }

    @Test
    void the_definition_is_the_one_that_libvirt_has() {
        var xml = app.get(TestApp.guest("test") + "/xml");
        assertThat(xml.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(xml.body()).contains("<name>test</name>").contains("<domain type=\"test\"");
    }

    @Test
    void a_search_finds_over_all_hosts() {
        var found = TestApp.json(app.get("/api/v1/guests?q=name%3Atest%20state%3Arunning"));
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.at("/guests/0/host").asText()).isEqualTo("test");
        assertThat(code(app.get("/api/v1/guests?q=mem%3Emuch").body())).isEqualTo("GUEST_SEARCH_INVALID");
    }

    @Test
    void nobody_comes_in_without_a_token_or_a_session() {
        assertThat(app.exchange(app.to(TestApp.GUESTS)).statusCode()).isEqualTo(401);
        var session = app.signIn();
        assertThat(app.exchange(app.to(TestApp.GUESTS).header("Cookie", session))
                        .statusCode())
                .isEqualTo(200);
    }
}
