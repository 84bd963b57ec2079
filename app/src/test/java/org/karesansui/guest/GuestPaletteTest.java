package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** What Ctrl K finds, over HTTP, on libvirt's test driver. */
class GuestPaletteTest {
    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static Stream<JsonNode> entries() {
        var answer = app.get("/palette.json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(TestApp.json(answer).path("entries").spliterator(), false);
    }

    private static Optional<JsonNode> find(String text) {
        return entries()
                .filter(entry -> entry.path("text").asText().equals(text))
                .findFirst();
    }

    @Test
    void a_guest_leads_to_its_page_and_says_its_state() {
        var guest = find("test").orElseThrow();
        assertThat(entries().filter(entry -> entry.path("kind").asText().equals("guest")))
                .anySatisfy(entry -> {
                    assertThat(entry.path("path").asText()).isEqualTo("/hosts/test/guests/test");
                    assertThat(entry.path("state").asText()).isEqualTo("running");
                });
        assertThat(guest.path("kind").asText()).as("hosts come first").isEqualTo("host");
    }

    @Test
    void only_verbs_that_fit_the_state_are_offered_and_those_that_lose_data_ask() {
        assertThat(find("Shut down test").orElseThrow().path("post").asText()).endsWith("/shutdown");
        assertThat(find("Shut down test").orElseThrow().has("ask")).isFalse();
        assertThat(find("Power off test…").orElseThrow().path("ask").asText()).contains("not written to disk");
        assertThat(find("Start test")).isEmpty();
    }

    @Test
    void a_phrase_is_found_in_the_other_language_too() {
        assertThat(find("Shut down test").orElseThrow().path("also").asText()).isEqualTo("test をシャットダウン");
    }

    @Test
    void pages_lead_somewhere() {
        var cookie = app.signIn();
        assertThat(entries().filter(entry -> entry.path("kind").asText().equals("page")))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(
                                app.exchange(app.to(entry.path("path").asText()).header("Cookie", cookie))
                                        .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void strangers_see_nothing() {
        assertThat(app.exchange(app.to("/palette.json")).statusCode()).isNotEqualTo(200);
    }

    @Test
    void every_verb_has_its_phrase() {
        for (var language : Language.values()) {
            for (var verb : GuestVerb.values()) {
                assertThat(Words.in(language).say("palette.verb." + verb.word(), "db1"))
                        .contains("db1");
            }
        }
    }
}
