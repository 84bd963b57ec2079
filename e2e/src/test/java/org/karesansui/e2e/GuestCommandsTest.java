package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The journey of a guest by the two other doors: the command line in a script, and the REST API. */
class GuestCommandsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final URI API = URI.create("http://127.0.0.1:8080/api/v1/");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static FileServer media;
    private static Daemon daemon;
    private static Operator operator;

    @BeforeAll
    static void set_the_host_up() throws IOException {
        Daemon.install();
        Files.writeString(Path.of(OnDisk.CONFIGURATION, "application.conf"), "fetch.private-addresses=true\n");
        operator = Operator.ofFirstAccount();
        media = FileServer.of(Shell.HOME.resolve("build/guest-media"));
        daemon = Daemon.start();
        // It listens before it has reached its hosts, and says so to who comes too early.
        Eventually.holds(
                SOON, () -> assertThat(create("early", "--dry-run").complaint()).doesNotContain("HOST_DOWN"));
    }

    @AfterAll
    static void leave() {
        daemon.close();
        media.close();
    }

    @Test
    void a_script_makes_a_guest_shuts_it_down_and_deletes_it() {
        assertThat(create("db1", "--dry-run").code()).isEqualTo(0);
        assertThat(Shell.virsh("list", "--all", "--name")).isEmpty();
        assertThat(OnDisk.names(OnDisk.BOOT)).isEmpty();

        var made = create("db1", "-o", "json");
        assertThat(made.code()).as(made.complaint()).isEqualTo(0);
        assertThat(made.json().path("state").asText()).isEqualTo("succeeded");
        var guest = GuestOnHost.named("db1");
        guest.isInPlace("libvirt-qemu:libvirt-qemu 660");
        guest.hasDiskOf(1L << 30);
        guest.startsFromItsOwnKernel();
        var shown = operator.runs("guest", "show", "db1", "-o", "json").json();
        assertThat(shown.at("/guest/uuid").asText()).isEqualTo(guest.uuid());
        assertThat(shown.at("/guest/state").asText()).isEqualTo(Shell.virsh("domstate", "db1"));
        refusesWhatCannotBe();

        // The power button is heard once the guest's system is up.
        Eventually.holds(SOON, () -> assertThat(guest.address()).startsWith("192.168.122."));
        assertThat(operator.runs("guest", "shutdown", "db1").code()).isEqualTo(0);
        Eventually.holds(
                SOON,
                () -> assertThat(Shell.virsh("domstate", "db1", "--reason")).isEqualTo("shut off (shutdown)"));
        Eventually.holds(
                SOON,
                () -> assertThat(
                                operator.runs("guest", "list", "state:shut-off").output())
                        .contains("db1"));
        keepsADiskThatAnotherImageBuildsOn(guest.uuid());
        var deleted = operator.runs("guest", "delete", "db1", "--disk", "vda", "--confirm", "db1");
        assertThat(deleted.code()).as(deleted.complaint()).isEqualTo(0);
        assertThat(deleted.output()).isEqualTo("Delete guest db1: done");
        guest.isGone();
    }

    /** The overlay names its base through the link that the pool lists. */
    private static void keepsADiskThatAnotherImageBuildsOn(String uuid) {
        var base = Path.of("/var/lib/libvirt/domains", uuid);
        assertThat(Files.isSymbolicLink(base)).isTrue();
        Shell.virsh("pool-create-as", "overlays", "dir", "--target", "/var/lib/libvirt/images");
        Shell.virsh(
                "vol-create-as",
                "overlays",
                "overlay.qcow2",
                "1G",
                "--format",
                "qcow2",
                "--backing-vol",
                base.toString(),
                "--backing-vol-format",
                "qcow2");
        var kept = operator.runs("guest", "delete", "db1", "--disk", "vda", "--confirm", "db1");
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.complaint()).contains("vda", "another guest or image");
        assertThat(Shell.virsh("domstate", "db1")).isEqualTo("shut off");
        assertThat(base).exists();
        var renamed = operator.runs("guest", "rename", "db1", "db2");
        assertThat(renamed.complaint()).contains("(GUEST_DISK_SHARED)");

        Shell.virsh("vol-delete", "overlay.qcow2", "--pool", "overlays");
        Shell.virsh("pool-destroy", "overlays");
    }

    private static Operator.Answer create(String name, String... more) {
        var arguments = new ArrayList<>(List.of(
                "guest",
                "create",
                name,
                "--memory",
                "256M",
                "--disk",
                "1G,pool=default",
                "--nic",
                "network:default",
                "--kernel",
                media.address("vmlinuz").toString(),
                "--initrd",
                media.address("initrd.img").toString(),
                "--arguments",
                "console=ttyS0 quiet guest=host=" + name));
        arguments.addAll(List.of(more));
        return operator.runs(arguments.toArray(String[]::new));
    }

    /** Exit code 1 and one sentence with its stable code where it failed; 2 where the command was used wrongly. */
    private static void refusesWhatCannotBe() {
        var taken = create("db1");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.complaint()).contains("GUEST_NAME_TAKEN");
        assertThat(operator.runs("guest", "start", "db1"))
                .matches(answer -> answer.code() == 1 && answer.complaint().contains("(GUEST_STATE_WRONG)"));
        assertThat(operator.runs("guest", "show", "nobody"))
                .matches(answer -> answer.code() == 1 && answer.complaint().contains("(HOST_GUEST_NOT_FOUND)"));
        assertThat(operator.runs("guest", "delete", "db1").code()).isEqualTo(2);
        assertThat(operator.runs("guest", "frobnicate").code()).isEqualTo(2);
        assertThat(Shell.virsh("domstate", "db1")).isEqualTo("running");
    }

    @Test
    void a_program_does_the_same_by_the_rest_api() throws Exception {
        var wanted = Map.of(
                "name", "app1",
                "memory", "256M",
                "boot",
                        Map.of(
                                "kernel", media.address("vmlinuz").toString(),
                                "initrd", media.address("initrd.img").toString(),
                                "arguments", "console=ttyS0 quiet guest=host=app1"),
                "disks", List.of(Map.of("pool", "default", "size", 1L << 30)),
                "nics", List.of(Map.of("source", "network:default")));
        var made = send("POST", "hosts/local/guests?wait=60", wanted, 202);
        assertThat(made.path("state").asText()).as(made.toString()).isEqualTo("succeeded");
        var guest = GuestOnHost.named("app1");
        guest.isInPlace("libvirt-qemu:libvirt-qemu 660");
        guest.hasDiskOf(1L << 30);
        assertThat(send("GET", "hosts/local/guests/app1", Map.of(), 200)
                        .at("/guest/uuid")
                        .asText())
                .isEqualTo(guest.uuid());

        Eventually.holds(SOON, () -> assertThat(guest.address()).startsWith("192.168.122."));
        send("POST", "hosts/local/guests/app1/shutdown", Map.of(), 204);
        Eventually.holds(
                SOON,
                () -> assertThat(send("GET", "guests?q=app1", Map.of(), 200)
                                .at("/guests/0/state")
                                .asText())
                        .isEqualTo("shut-off"));
        assertThat(Shell.virsh("domstate", "app1", "--reason")).isEqualTo("shut off (shutdown)");
        var deletion = Map.of("confirm", "app1", "disks", List.of("vda"));
        assertThat(send("DELETE", "hosts/local/guests/app1?wait=60", deletion, 202)
                        .path("state")
                        .asText())
                .isEqualTo("succeeded");
        guest.isGone();
    }

    private static JsonNode send(String method, String path, Map<String, ?> body, int status) throws Exception {
        var text = body.isEmpty() ? "" : JSON.writeValueAsString(body);
        var request = HttpRequest.newBuilder(API.resolve(path))
                .header("Authorization", "Bearer " + operator.token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(text))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            return JSON.readTree(answer.body());
        }
    }
}
