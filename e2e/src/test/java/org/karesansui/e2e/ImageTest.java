package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Guests that start from the image of a disk: copied, used itself, told something by a seed, and hostile. */
class ImageTest {
    private static final Duration BOOT = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String MEDIA = "/usr/local/share/karesansui/guest-media";
    private static final String IMAGE = MEDIA + "/tiny.qcow2";
    private static final Path OTHERS = Path.of("/usr/local/share/karesansui/images");
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl admin@example.org";

    private static FileServer media;
    private static Rest rest;
    private static Daemon daemon;
    private static Browser browser;
    private static Person person;

    @BeforeAll
    static void set_the_host_up() throws Exception {
        Daemon.install();
        Files.writeString(Path.of(OnDisk.CONFIGURATION, "application.conf"), "fetch.private-addresses=true\n");
        Files.createDirectories(OTHERS);
        Files.copy(Path.of(IMAGE), OTHERS.resolve("mine.qcow2"));
        Shell.virsh("pool-create-as", "images", "dir", "--target", OTHERS.toString());
        media = FileServer.of(OTHERS);
        rest = Rest.ofFirstAccount();
        daemon = Daemon.start();
        browser = new Browser();
        person = new Person(browser.window(Browser.Looks.USUAL));
        person.goes(daemon.address());
        person.signsIn();
        person.seesHeading("All guests");
    }

    @AfterAll
    static void leave() {
        browser.picture(person.page(), "image-end");
        browser.close();
        daemon.close();
        media.close();
    }

    @Test
    void a_person_makes_a_guest_from_an_image_that_is_fetched() throws Exception {
        person.goes(daemon.address().resolve("/guests/new"));
        person.fills("Name", "image1");
        person.page().getByText("Disk or cloud image").click();
        person.page()
                .locator("[name='boot.image']")
                .fill(media.address("mine.qcow2").toString());
        person.page()
                .locator("[name='boot.imageSha256']")
                .fill(Shell.run("sha256sum", IMAGE).substring(0, 64));
        person.fills("Memory", "256M");
        person.fills("Size", "1G");
        person.presses("Create and start image1");
        person.sees("#title", "done");

        try (var line = SerialLine.of("image1")) {
            line.shows("disk:~#", BOOT);
        }
        var guest = GuestOnHost.named("image1");
        guest.isInPlace("libvirt-qemu:libvirt-qemu 660");
        Shell.virsh("destroy", "image1");
        guest.hasDiskOf(1L << 30);
        assertThat(OnDisk.found("image1", OnDisk.STATE + "/tmp")).isEmpty();
        delete("image1", "vda");
        guest.isGone();
    }

    @Test
    void a_copy_of_a_volume_is_a_disk_of_its_own_and_as_large_as_its_image() {
        make("copy1", Map.of("boot", Map.of("image", "volume:images/mine.qcow2")));
        try (var line = SerialLine.of("copy1")) {
            line.shows("disk:~#", BOOT);
        }
        Shell.virsh("destroy", "copy1");
        GuestOnHost.named("copy1").hasDiskOf(48L << 20);
        delete("copy1", "vda");
        assertThat(Files.exists(OTHERS.resolve("mine.qcow2"))).isTrue();
    }

    @Test
    void an_image_is_used_itself_by_one_guest_at_a_time() {
        var itself = Map.of(
                "boot", Map.of("image", "volume:images/mine.qcow2", "imageItself", true),
                "disks", List.of(Map.of("pool", "default", "size", "64M")));
        make("itself1", itself);
        try (var line = SerialLine.of("itself1")) {
            line.shows("disk:~#", BOOT);
        }
        assertThat(GuestOnHost.named("itself1").xml("//disk[target/@dev='vda']/source/@file"))
                .contains(at("mine.qcow2"));
        assertThat(refused(itself)).isEqualTo("boot.image GUEST_IMAGE_TAKEN");
        Shell.virsh("destroy", "itself1");
        delete("itself1", "vdb");
        assertThat(Files.exists(OTHERS.resolve("mine.qcow2"))).isTrue();
    }

    /** What cloud-init itself makes of a seed is asked in the slow lane; here the guest reads the CD that it would read. */
    @Test
    void the_guest_is_told_what_cloud_init_shall_do_and_the_seed_goes_after_the_first_start() {
        make(
                "cloud1",
                Map.of(
                        "machine", "pc",
                        "boot", Map.of("image", IMAGE),
                        "cloud",
                                Map.of(
                                        "user", "yamada",
                                        "password", "stones",
                                        "keys", KEY,
                                        "networkConfig", "version: 2\nethernets: {}\n")));
        assertThat(OnDisk.names(OnDisk.BOOT)).singleElement().asString().matches("cloud1-.+-seed\\.iso");
        try (var line = SerialLine.of("cloud1")) {
            line.shows("disk:~#", BOOT);
            // Its drivers come while the shell is there already.
            line.type("until mount -o ro /dev/sr0 /mnt 2>/dev/null; do sleep 1; done; cat /mnt/*\r");
            line.shows("local-hostname: cloud1", SOON);
            line.type("grep -c -e 'name: yamada' -e '\\$6\\$' -e admin@example /mnt/user-data; ls /mnt\r");
            line.shows("3", SOON);
            line.shows("network-config", SOON);
        }
        Shell.virsh("shutdown", "cloud1", "--mode", "acpi");
        Eventually.holds(BOOT, () -> {
            assertThat(Shell.virsh("domstate", "cloud1")).isEqualTo("shut off");
            assertThat(OnDisk.names(OnDisk.BOOT)).isEmpty();
            assertThat(Shell.virsh("dumpxml", "--inactive", "cloud1")).doesNotContain("seed.iso", "install");
        });
        assertThat(rest.read("jobs").body().toString()).doesNotContain("stones", "$6$");
        delete("cloud1", "vda");
    }

    @Test
    void hostile_images_are_refused_before_anything_is_made() throws Exception {
        Files.writeString(OTHERS.resolve("words.qcow2"), "#cloud-config\n");
        qemuImg("create", "-q", "-f", "qcow2", "-b", "/etc/shadow", "-F", "raw", "-u", at("backed.qcow2"), "1M");
        qemuImg("create", "-q", "-f", "qcow2", "-o", "data_file=" + at("outside.raw"), at("outside.qcow2"), "1M");
        qemuImg("create", "-q", "-f", "vmdk", at("foreign.vmdk"), "1M");
        qemuImg("create", "-q", "-f", "qcow2", at("huge.qcow2"), "1M");
        try (var file = new java.io.RandomAccessFile(at("huge.qcow2"), "rw")) {
            file.seek(24);
            file.writeLong(Long.MIN_VALUE);
        }
        Shell.run("chmod", "-R", "a+r", OTHERS.toString());
        Shell.virsh("pool-refresh", "images");
        var images = Map.of(
                "words.qcow2", "IMAGE_UNKNOWN",
                "backed.qcow2", "IMAGE_NOT_WHOLE",
                "outside.qcow2", "IMAGE_NOT_WHOLE",
                "foreign.vmdk", "IMAGE_FORMAT_FOREIGN",
                "huge.qcow2", "IMAGE_DAMAGED");
        images.forEach((file, code) -> {
            assertThat(refused(Map.of("boot", Map.of("image", at(file))))).isEqualTo("boot.image " + code);
            var fetched = rest.send(
                    "POST",
                    "hosts/local/guests?wait=60",
                    guest(
                            "wrong1",
                            Map.of("boot", Map.of("image", media.address(file).toString()))));
            assertThat(fetched.body().path("state").asText()).as("%s", fetched).isEqualTo("failed");
            assertThat(fetched.body().toString()).contains(code);
        });
        assertThat(refused(Map.of("boot", Map.of("image", "volume:images/backed.qcow2"))))
                .isEqualTo("boot.image IMAGE_NOT_WHOLE");
        assertThat(refused(Map.of("boot", Map.of("image", "/etc/shadow"))))
                .isEqualTo("boot.image GUEST_MEDIUM_NOT_PERMITTED");
        assertThat(Shell.virsh("list", "--all", "--name")).doesNotContain("wrong1");
        assertThat(OnDisk.found("wrong1", OnDisk.BOOT, OnDisk.DOMAINS, OnDisk.STATE))
                .isEmpty();
    }

    @Test
    void what_cloud_init_would_pass_over_is_said_at_its_field() {
        var image = Map.of("image", IMAGE);
        assertThat(refused(Map.of("boot", image, "cloud", Map.of("userData", "packages: [one]"))))
                .isEqualTo("cloud.userData CLOUD_USER_DATA_UNKNOWN");
        assertThat(refused(Map.of("boot", image, "cloud", Map.of("keys", KEY.substring(0, 40)))))
                .isEqualTo("cloud.keys CLOUD_KEY_INVALID");
        assertThat(refused(Map.of("boot", image, "cloud", Map.of("networkConfig", "version: ["))))
                .isEqualTo("cloud.networkConfig CLOUD_YAML_INVALID");
        assertThat(refused(Map.of(
                        "boot", Map.of("source", "disks"),
                        "disks", List.of(Map.of("pool", "default", "size", "64M")),
                        "cloud", Map.of("user", "yamada"))))
                .isEqualTo("cloud.user GUEST_CLOUD_WITHOUT_IMAGE");
        assertThat(refused(Map.of("boot", image, "disks", List.of(Map.of("pool", "default", "size", "16M")))))
                .isEqualTo("disks.0.size GUEST_IMAGE_LARGER");
    }

    private static String at(String file) {
        return OTHERS.resolve(file).toString();
    }

    private static void qemuImg(String... arguments) {
        var command = new String[arguments.length + 1];
        command[0] = "qemu-img";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Shell.run(command);
    }

    private static String refused(Map<String, Object> more) {
        var answer = rest.send("POST", "hosts/local/guests", guest("wrong1", more));
        assertThat(answer.status()).as("%s", answer).isBetween(400, 422);
        var error = answer.body().at("/errors/0");
        return error.path("field").asText() + " " + error.path("code").asText();
    }

    private static Map<String, Object> guest(String name, Map<String, Object> more) {
        var whole = new HashMap<String, Object>(
                Map.of("name", name, "memory", "256M", "disks", List.of(Map.of("pool", "default"))));
        whole.putAll(more);
        return whole;
    }

    private static void make(String name, Map<String, Object> more) {
        var made = rest.send("POST", "hosts/local/guests?wait=90", guest(name, more));
        assertThat(made.body().path("state").asText()).as("%s", made).isEqualTo("succeeded");
    }

    private static void delete(String name, String... disks) {
        Eventually.holds(SOON, () -> {
            var gone = rest.send(
                    "DELETE",
                    "hosts/local/guests/" + name + "?wait=60",
                    Map.of("confirm", name, "disks", List.of(disks)));
            assertThat(gone.body().path("state").asText()).as("%s", gone).isEqualTo("succeeded");
        });
        assertThat(OnDisk.found(name, "/etc/libvirt", "/var/lib/libvirt")).isEmpty();
    }
}
