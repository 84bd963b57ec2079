package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A disk that is full in the middle of the work: the job says so and leaves nothing behind, everything else goes on, and
 * once there is room again all works without a new start.
 */
class FullDiskTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    /** Logback tries a file that failed again after 20 ms, 40 ms and so on, to five and a half minutes. */
    private static final Duration RELENTING = Duration.ofMinutes(6);

    private static final String GUESTS = "hosts/local/guests";

    private static HaltingServer media;
    private static Rest rest;
    private static Daemon daemon;
    private static SmallDisk boot;
    private static SmallDisk pool;
    private static SmallDisk state;
    private static SmallDisk logs;
    private static Remains nothing;

    @BeforeAll
    static void set_up_a_host_with_small_disks() throws IOException {
        Daemon.install();
        Files.writeString(Path.of("/etc/karesansui/application.conf"), "fetch.private-addresses=true\n");
        media = HaltingServer.of(Shell.HOME.resolve("build/guest-media"));
        rest = Rest.ofFirstAccount();
        boot = SmallDisk.over("/var/lib/libvirt/boot", "40m");
        pool = SmallDisk.over("/var/lib/libvirt/domains", "40m");
        state = SmallDisk.over("/var/lib/karesansui", "20m");
        logs = SmallDisk.over("/var/log/karesansui", "20m");
        daemon = Daemon.start();
        // Once whole, so that folders which stay and caches which libvirt makes are there.
        makesAndDeletesAGuest();
        nothing = Remains.now();
    }

    @AfterAll
    static void leave() {
        daemon.close();
        media.close();
    }

    @AfterEach
    void once_there_is_room_all_works_again() {
        for (var disk : List.of(boot, pool, state, logs)) {
            disk.free();
        }
        // libvirt listed what filled the pool.
        Shell.virsh("pool-refresh", "default");
        nothing.areAllThatIsLeft();
        makesAndDeletesAGuest();
    }

    @Test
    void a_disk_that_fills_while_a_kernel_comes() {
        media.haltIn("vmlinuz");
        var job = begins(guest("raw"));
        isAt(job, "vmlinuz");
        boot.fill();
        media.goOn();
        failed(job, "FETCH_DISK_FULL", "/var/lib/libvirt/boot");
    }

    @Test
    void a_pool_that_fills_before_an_image_is_made() {
        media.haltIn("initrd.img");
        var job = begins(guest("qcow2"));
        isAt(job, "initrd.img");
        pool.fill();
        media.goOn();
        failed(job, "POOL_DISK_FULL", "default");
    }

    @Test
    void a_pool_that_has_no_name_left_for_a_folder() {
        media.haltIn("initrd.img");
        var job = begins(guest("raw"));
        isAt(job, "initrd.img");
        pool.fillNames();
        media.goOn();
        failed(job, "HELPER_FAILED", "No space left");
    }

    @Test
    void a_database_that_cannot_grow_in_the_middle_of_a_job() {
        media.haltIn("initrd.img");
        var job = begins(guest("raw"));
        isAt(job, "initrd.img");
        state.fill();
        media.goOn();
        // What is asked is still answered, and what is to be stored is refused with the reason.
        assertThat(rest.read("guests").status()).isEqualTo(200);
        Eventually.holds(SOON, () -> {
            var refused = rest.send("POST", GUESTS, guest("raw", "other"));
            assertThat(refused.status()).as("%s", refused).isEqualTo(507);
            assertThat(refused.body().path("code").asText()).isEqualTo("STORE_FULL");
        });
        var standing = rest.read(job).body();
        assertThat(standing.path("state").asText()).as("%s", standing).isEqualTo("running");
        state.free();
        failed(job, "STORE_FULL", "disk");
    }

    @Test
    void nobody_can_sign_in_while_the_database_cannot_grow_and_all_can_afterwards() {
        state.fill();
        assertThat(signsIn("en")).contains("The disk of the database is full").endsWith("507");
        assertThat(signsIn("ja")).contains("データベースのあるディスクがいっぱいです").endsWith("507");
        state.free();
        assertThat(signsIn("en")).endsWith("303");
    }

    @Test
    void a_log_that_cannot_grow_holds_nobody_up_and_goes_on_once_it_can() throws IOException {
        var audit = Path.of("/var/log/karesansui/audit.log");
        logs.fill();
        // The rest of the file's last block is still there.
        Eventually.holds(SOON, () -> {
            var before = Files.size(audit);
            assertThat(signsIn("en")).endsWith("303");
            assertThat(Files.size(audit)).isEqualTo(before);
        });
        makesAndDeletesAGuest();
        var before = Files.size(audit);
        logs.free();
        Eventually.holds(RELENTING, () -> {
            assertThat(signsIn("en")).endsWith("303");
            assertThat(Files.size(audit)).isGreaterThan(before);
        });
    }

    /** What the page says, and the status. */
    private static String signsIn(String language) {
        return Shell.run(
                "curl",
                "--silent",
                "--write-out",
                "%{http_code}",
                "--header",
                "Origin: http://127.0.0.1:8080",
                "--header",
                "Accept-Language: " + language,
                "--data-urlencode",
                "email=" + Person.EMAIL,
                "--data-urlencode",
                "password=" + Person.PASSWORD,
                "http://127.0.0.1:8080/sign-in");
    }

    private static void makesAndDeletesAGuest() {
        Eventually.holds(SOON, () -> {
            var made = rest.send("POST", GUESTS + "?wait=60", guest("raw"));
            assertThat(made.body().path("state").asText()).as("%s", made).isEqualTo("succeeded");
        });
        var gone = rest.send("DELETE", GUESTS + "/stone?wait=60", Map.of("confirm", "stone", "disks", List.of("vda")));
        assertThat(gone.body().path("state").asText()).as("%s", gone).isEqualTo("succeeded");
    }

    private static String begins(Map<String, Object> guest) {
        var posted = rest.send("POST", GUESTS, guest);
        assertThat(posted.status()).as("%s", posted).isEqualTo(202);
        return "jobs/" + posted.body().path("id").asText();
    }

    private static void isAt(String job, String step) {
        Eventually.holds(
                SOON,
                () -> assertThat(rest.read(job).body().at("/progress/step").asText())
                        .contains(step));
    }

    private static JsonNode failed(String job, String code, String sentence) {
        var ended = rest.read(job + "?wait=60").body();
        assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("failed");
        assertThat(ended.at("/outcome/code").asText()).as("%s", ended).isEqualTo(code);
        assertThat(ended.at("/outcome/message").asText()).as("%s", ended).contains(sentence);
        assertThat(ended.at("/outcome/leftovers").asInt()).as("%s", ended).isZero();
        return ended;
    }

    private static Map<String, Object> guest(String format) {
        return guest(format, "stone");
    }

    private static Map<String, Object> guest(String format, String name) {
        return Map.of(
                "name",
                name,
                "memory",
                "128 MiB",
                "boot",
                Map.of(
                        "kernel",
                        media.address("vmlinuz").toString(),
                        "initrd",
                        media.address("initrd.img").toString()),
                "disks",
                List.of(Map.of("pool", "default", "size", "1 GiB", "format", format)),
                "overcommit",
                Map.of("storage", true),
                "start",
                false);
    }
}
