package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** What a guest has for its installation only, and a start from a CD, on libvirt's test driver. */
class InstallMediaRoutesTest {
    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
        make("rack", "\"start\":false,\"disks\":[{\"pool\":\"default-pool\",\"size\":\"1M\"}]");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static void make(String name, String more) {
        var made = app.post(TestApp.GUESTS + "?wait=30", """
                {"name":"%s","memory":"64M",%s}
                """.formatted(name, more));
        assertThat(TestApp.json(made).path("state").asText()).as(made.body()).isEqualTo("succeeded");
    }

    private static void makeFromCd(String name, boolean start) {
        make(name, "\"boot\":{\"cd\":\"volume:default-pool/rack.img\"},\"start\":" + start);
    }

    private static JsonNode boot(String guest) {
        return TestApp.json(app.get(TestApp.guest(guest))).path("boot");
    }

    private static JsonNode cd(String guest) {
        return TestApp.json(app.get(TestApp.guest(guest))).at("/disks/0");
    }

    private static String code(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return TestApp.json(answer).path("code").asText();
    }

    @Test
    void the_cd_is_ejected_by_itself_once_the_guest_is_off() {
        try (var events = app.events("guest,job")) {
            makeFromCd("ejects", true);
            events.awaitGuest("ejects", "running");
            assertThat(boot("ejects").path("installMedia").path(0).asText())
                    .isEqualTo(cd("ejects").path("target").asText());
            assertThat(app.post(TestApp.guest("ejects") + "/destroy", "").statusCode())
                    .isEqualTo(204);
            events.awaitGuest("ejects", "shut-off");
            events.await(job -> job.at("/data/en/title").asText().contains("install media of ejects")
                    && job.at("/data/state").asText().equals("succeeded"));
        }
        assertThat(boot("ejects").path("installMedia")).isEmpty();
        assertThat(cd("ejects").path("path").asText()).isEmpty();
        assertThat(code(app.post(TestApp.guest("ejects") + "/remove-install-media", ""), 409))
                .isEqualTo("GUEST_NO_INSTALL_MEDIA");
    }

    @Test
    void a_guest_that_was_never_started_keeps_its_cd_until_somebody_takes_it() {
        makeFromCd("waits", false);
        var planned = app.post(TestApp.guest("waits") + "/remove-install-media?dry-run=true", "");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        assertThat(boot("waits").path("installMedia")).hasSize(1);
        var removed = app.post(TestApp.guest("waits") + "/remove-install-media?wait=30", "");
        assertThat(TestApp.json(removed).path("state").asText())
                .as(removed.body())
                .isEqualTo("succeeded");
        assertThat(boot("waits").path("installMedia")).isEmpty();
        assertThat(cd("waits").path("path").asText()).isEmpty();
    }

    @Test
    void only_a_guest_that_is_off_starts_from_a_cd_and_only_from_one_that_is_there() {
        make("plain", "\"start\":false");
        assertThat(code(app.post(TestApp.guest("test") + "/boot-cd", "{}"), 409))
                .isEqualTo("GUEST_STATE_WRONG");
        for (var wrong : new String[] {
            "GUEST_CD_MISSING {}",
            "GUEST_CD_ELSEWHERE {\"cd\":\"http://192.0.2.1/debian.iso\"}",
            "VOLUME_NOT_FOUND {\"cd\":\"volume:default-pool/none.iso\"}",
            "GUEST_MEDIUM_INVALID {\"cd\":\"none\"}"
        }) {
            var parts = wrong.split(" ", 2);
            var refused = app.post(TestApp.guest("plain") + "/boot-cd?dry-run=true", parts[1]);
            assertThat(code(refused, 400)).isEqualTo("INVALID");
            assertThat(TestApp.json(refused).at("/errors/0/field").asText()).isEqualTo("cd");
            assertThat(TestApp.json(refused).at("/errors/0/code").asText()).isEqualTo(parts[0]);
        }
        var planned =
                app.post(TestApp.guest("plain") + "/boot-cd?dry-run=true", "{\"cd\":\"volume:default-pool/rack.img\"}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        assertThat(TestApp.json(app.get(TestApp.guest("plain")))
                        .at("/guest/state")
                        .asText())
                .isEqualTo("shut-off");
    }

    @Test
    void what_a_host_has_not_is_said_at_its_field_with_all_else_that_is_wrong() {
        var refused = app.post(TestApp.GUESTS + "?dry-run=true", """
                {"name":"much","memory":"64M","firmware":"uefi","tpm":true,"graphics":"spice",
                 "boot":{"source":"network"}}
                """);
        assertThat(code(refused, 400)).isEqualTo("INVALID");
        assertThat(refused.body())
                .contains(
                        "GUEST_UEFI_MISSING",
                        "GUEST_TPM_MISSING",
                        "GUEST_SPICE_MISSING",
                        "GUEST_NIC_MISSING",
                        "nics.0.source");
        var unnamed = app.post(TestApp.GUESTS + "?dry-run=true", """
                {"name":"much","memory":"64M","boot":{"source":"cd"}}
                """);
        assertThat(unnamed.body()).contains("boot.cd", "GUEST_CD_MISSING");
    }
}
