package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;
import org.karesansui.xml.domain.DomainXml;

/** What a dry run of a deletion and of a renaming says, and that it changes nothing; on libvirt's test driver. */
class GuestPreviewRoutesTest {
    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
        var made = app.post(TestApp.GUESTS + "?wait=30", """
                {"name":"previewed","memory":"64M","start":false,"disks":[{"pool":"default-pool","size":"1M"}]}
                """);
        assertThat(TestApp.json(made).path("state").asText()).as(made.body()).isEqualTo("succeeded");
        try (var events = app.events("guest")) {
            events.awaitGuest("previewed", "shut-off");
        }
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static HttpResponse<String> dryDeletion(String guest, String disks) {
        return app.send("DELETE", TestApp.guest(guest) + "?dry-run=true", "{\"disks\":[%s]}".formatted(disks));
    }

    private static JsonNode plain() {
        return TestApp.json(app.get(TestApp.guest("previewed")));
    }

    @Test
    void a_dry_deletion_names_what_goes_and_what_stays() {
        var path = plain().at("/disks/0/path").asText();
        assertThat(path).isNotEmpty();
        var stays = TestApp.json(dryDeletion("previewed", ""));
        assertThat(stays.at("/disks/0/path").asText()).isEqualTo(path);
        assertThat(stays.at("/disks/0/deleted").asBoolean()).isFalse();
        assertThat(stays.path("savedMemory").asBoolean()).isFalse();
        var target = stays.at("/disks/0/target").asText();
        var goes = TestApp.json(dryDeletion("previewed", "\"" + target + "\""));
        assertThat(goes.at("/disks/0/deleted").asBoolean()).isTrue();
        assertThat(plain().at("/disks/0/path").asText()).isEqualTo(path);
    }

    @Test
    void a_deletion_that_names_a_disk_which_is_not_there_deletes_nothing() {
        for (var query : new String[] {"?dry-run=true", "?wait=30"}) {
            var refused = app.send(
                    "DELETE", TestApp.guest("previewed") + query, "{\"confirm\":\"previewed\",\"disks\":[\"vdz\"]}");
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(TestApp.json(refused).at("/errors/0/code").asText()).isEqualTo("GUEST_DISK_STAYS");
        }
        assertThat(plain().at("/guest/name").asText()).isEqualTo("previewed");
    }

    @Test
    void a_dry_deletion_of_a_guest_that_runs_is_refused_as_the_deletion_would_be() {
        var refused = dryDeletion("test", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestApp.json(refused).path("code").asText()).isEqualTo("GUEST_STATE_WRONG");
    }

    /** The test driver is no libvirt of this machine: what listens there on a port wants a password. */
    @Test
    void a_dry_creation_tells_where_the_password_of_the_screen_will_be_and_makes_none() {
        var planned = app.post(TestApp.GUESTS + "?dry-run=true", "{\"name\":\"painted\",\"memory\":\"64M\"}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        var xml = DomainXml.parse(TestApp.json(planned).path("xml").asText());
        assertThat(xml.devices().graphics()).singleElement().satisfies(screen -> {
            assertThat(screen.listenAddress()).contains("127.0.0.1");
            assertThat(screen.password()).contains("PASSWORD");
        });
    }

    @Test
    void a_dry_renaming_says_what_keeps_its_name_and_renames_nothing() {
        var planned = app.post(TestApp.guest("previewed") + "/rename?dry-run=true", "{\"name\":\"foreseen\"}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        var plan = TestApp.json(planned);
        assertThat(plan.path("from").asText()).isEqualTo("previewed");
        assertThat(plan.path("to").asText()).isEqualTo("foreseen");
        assertThat(plan.path("moves")).isEmpty();
        assertThat(plan.at("/kept/0").asText())
                .isEqualTo(plain().at("/disks/0/path").asText());
        assertThat(app.get(TestApp.guest("foreseen")).statusCode()).isEqualTo(404);
    }
}
