package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A guest's memory kept on disk and read back: a job that says how far it is, and that a killed daemon finds again. */
class GuestMemoryTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Rest rest;
    private static Daemon daemon;

    @BeforeAll
    static void set_the_host_up() {
        Daemon.install();
        rest = Rest.ofFirstAccount();
        daemon = Daemon.start();
        Eventually.holds(
                SOON,
                () -> assertThat(rest.send("POST", "hosts/local/guests?dry-run=true", guest("early"))
                                .status())
                        .isEqualTo(200));
    }

    @AfterAll
    static void leave() {
        daemon.close();
    }

    /** It starts from the firmware, finds nothing to boot and waits: memory is all that it has. */
    private static Map<String, Object> guest(String name) {
        return Map.of("name", name, "memory", "128 MiB", "start", true);
    }

    private static void make(String name) {
        var made = rest.send("POST", "hosts/local/guests?wait=60", guest(name));
        assertThat(made.body().path("state").asText()).as("%s", made).isEqualTo("succeeded");
        Eventually.holds(
                SOON,
                () -> assertThat(rest.read("hosts/local/guests/" + name)
                                .body()
                                .at("/guest/state")
                                .asText())
                        .isEqualTo("running"));
    }

    private static Rest.Answer asks(String guest, String verb) {
        return rest.send("POST", "hosts/local/guests/" + guest + "/" + verb, Map.of());
    }

    private static String managedSave(String guest) {
        return Shell.virsh("dominfo", guest)
                .lines()
                .filter(line -> line.startsWith("Managed save:"))
                .map(line -> line.substring("Managed save:".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static void isShownAs(String guest, String state) {
        Eventually.holds(
                SOON,
                () -> assertThat(rest.read("hosts/local/guests/" + guest)
                                .body()
                                .at("/guest/state")
                                .asText())
                        .isEqualTo(state));
    }

    @Test
    void a_guest_is_saved_by_a_job_and_goes_on_from_its_memory() {
        make("calm");
        var saved = asks("calm", "save?wait=60");
        assertThat(saved.status()).as("%s", saved).isEqualTo(202);
        assertThat(saved.body().path("state").asText()).as("%s", saved).isEqualTo("succeeded");
        assertThat(Shell.virsh("domstate", "calm")).isEqualTo("shut off");
        assertThat(managedSave("calm")).isEqualTo("yes");
        isShownAs("calm", "saved");

        var started = asks("calm", "start?wait=60");
        assertThat(started.body().path("state").asText()).as("%s", started).isEqualTo("succeeded");
        assertThat(Shell.virsh("domstate", "calm", "--reason")).isEqualTo("running (restored)");
        assertThat(managedSave("calm")).isEqualTo("no");
    }

    @Test
    void after_a_kill_in_the_middle_of_a_saving_the_job_says_what_became_of_the_guest() {
        make("hurt");
        try (var table = JobTable.open()) {
            var before = table.after("").getFirst().id();
            var _ = rest.sendOff("POST", "hosts/local/guests/hurt/save", Map.of());
            Eventually.comesTrue(SOON, () -> !table.after(before).isEmpty());
        }
        daemon.crash();
        daemon.restart();
        var job = rest.read("jobs?limit=1").body().at("/jobs/0/id").asText();
        var state = rest.read("jobs/" + job + "?wait=60").body().path("state").asText();
        assertThat(state).isIn("succeeded", "interrupted");
        Eventually.holds(
                SOON,
                () -> assertThat(Shell.virsh("domjobinfo", "hurt"))
                        .as("no job of libvirt’s")
                        .doesNotContain("Operation"));
        assertThat(managedSave("hurt")).isEqualTo(state.equals("succeeded") ? "yes" : "no");
        isShownAs("hurt", state.equals("succeeded") ? "saved" : "running");
    }
}
