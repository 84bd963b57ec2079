package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Guests that come from a CD, from the network and from an installer's kernel, in QEMU with BIOS and with UEFI: that they
 * start from it, and that what was for the installation is gone once that is over. virsh and QEMU's monitor say so.
 */
class InstallTest {
    private static final Duration BOOT = Duration.ofMinutes(2);
    private static final Duration LONG_BOOT = Duration.ofMinutes(4);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String CD = "/usr/local/share/karesansui/guest-media/tiny.iso";
    private static final String NVRAM = "/var/lib/libvirt/qemu/nvram";

    private static FileServer media;
    private static Rest rest;
    private static Daemon daemon;
    private static Browser browser;
    private static Person person;

    @BeforeAll
    static void set_the_host_up() throws Exception {
        Daemon.install();
        Files.writeString(Path.of(OnDisk.CONFIGURATION, "application.conf"), "fetch.private-addresses=true\n");
        media = FileServer.of(Shell.HOME.resolve("build/guest-media"));
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
        browser.picture(person.page(), "install-end");
        browser.close();
        daemon.close();
        media.close();
    }

    @Test
    void a_person_installs_from_a_cd_which_is_ejected_once_the_guest_is_off() {
        person.goes(daemon.address().resolve("/guests/new"));
        person.fills("Name", "cd1");
        assertThat(person.page().locator("[name='boot.cd']").inputValue()).isEqualTo(CD);
        person.fills("Memory", "256M");
        person.fills("Size", "1G");
        person.page().getByText("Add a disk").click();
        person.page().locator("[name='disks.1.size']").fill("64M");
        person.unfolds("Network");
        person.page().locator("[name='nics.0.source']").selectOption("network:default");
        person.presses("Create and start cd1");
        person.sees("#title", "done");

        try (var line = SerialLine.of("cd1")) {
            line.shows("cd:~#", BOOT);
        }
        var guest = GuestOnHost.named("cd1");
        assertThat(guest.xml("//disk[@device='cdrom']/source/@file")).contains(CD);
        assertThat(guest.xml("//disk[@device='cdrom']/boot/@order")).contains("\"3\"");
        assertThat(guest.xml("//disk[target/@dev='vda']/boot/@order")).contains("\"1\"");
        assertThat(guest.xml("//disk[target/@dev='vdb']/boot/@order")).contains("\"2\"");
        person.goes(daemon.address().resolve("/hosts/local/guests/cd1"));
        person.sees("#install-media", CD);

        Shell.virsh("shutdown", "cd1", "--mode", "acpi");
        Eventually.holds(BOOT, () -> assertThat(Shell.virsh("domstate", "cd1")).isEqualTo("shut off"));
        hasNoInstallMedia(guest);
        assertThat(Files.exists(Path.of(CD)))
                .as("what was used where it is, stays")
                .isTrue();

        Shell.virsh("start", "cd1");
        assertThat(monitor("cd1", "info block")).contains("[not inserted]").doesNotContain("tiny.iso");
        Shell.virsh("destroy", "cd1");
        delete("cd1", "vda", "vdb");
    }

    private static void hasNoInstallMedia(GuestOnHost guest) {
        Eventually.holds(SOON, () -> {
            assertThat(Shell.virsh("dumpxml", "--inactive", guest.name()))
                    .doesNotContain("install", "tiny.iso", "<kernel>", "<initrd>", "<cmdline>")
                    .contains("<on_reboot>restart</on_reboot>");
            assertThat(OnDisk.names(OnDisk.BOOT)).noneMatch(file -> file.startsWith(guest.name()));
        });
    }

    private static String monitor(String guest, String command) {
        return Shell.virsh("qemu-monitor-command", guest, "--hmp", command);
    }

    @Test
    void a_cd_that_was_fetched_starts_a_guest_with_uefi_and_goes_when_somebody_says_so() {
        make(
                "uefi1",
                Map.of(
                        "memory", "512M",
                        "firmware", "uefi",
                        "boot", Map.of("cd", media.address("tiny.iso").toString())));
        try (var line = SerialLine.of("uefi1")) {
            line.shows("cd:~#", BOOT);
            line.type("ls -d /sys/firmware/efi\r");
            line.shows("\n/sys/firmware/efi", SOON);
        }
        assertThat(OnDisk.names(OnDisk.BOOT)).anyMatch(file -> file.matches("uefi1-.+-cd\\.iso"));
        assertThat(OnDisk.names(NVRAM)).contains("uefi1_VARS.fd");
        assertThat(monitor("uefi1", "info block")).contains("cd.iso");

        person.goes(daemon.address().resolve("/hosts/local/guests/uefi1"));
        person.presses("Remove install media");
        hasNoInstallMedia(GuestOnHost.named("uefi1"));
        assertThat(monitor("uefi1", "info block")).doesNotContain("cd.iso");
        assertThat(Shell.virsh("domstate", "uefi1")).isEqualTo("running");
        assertThat(rest.send("POST", "hosts/local/guests/uefi1/remove-install-media", Map.of())
                        .body()
                        .path("code")
                        .asText())
                .isEqualTo("GUEST_NO_INSTALL_MEDIA");

        Shell.virsh("destroy", "uefi1");
        delete("uefi1", "vda");
        assertThat(OnDisk.names(NVRAM)).isEmpty();
    }

    @Test
    void secure_boot_and_a_tpm_are_there_for_the_guest_and_nothing_of_them_is_left() {
        make("secure1", Map.of("memory", "512M", "firmware", "secure-boot", "tpm", true, "boot", Map.of("cd", CD)));
        var uuid = Shell.virsh("domuuid", "secure1");
        try (var line = SerialLine.of("secure1")) {
            line.shows("cd:~#", LONG_BOOT);
            line.type("dmesg | grep -o 'Secure boot [a-z]*'; cat /sys/class/tpm/tpm0/tpm_version_major\r");
            line.shows("\r\nSecure boot enabled\r\n2\r\n", SOON);
        }
        Shell.virsh("destroy", "secure1");
        delete("secure1", "vda");
        assertThat(OnDisk.found(uuid, "/etc/libvirt", "/var/lib/libvirt")).isEmpty();
    }

    @Test
    void an_installers_kernel_goes_with_the_first_start() {
        make(
                "kernel1",
                Map.of(
                        "boot",
                        Map.of(
                                "kernel",
                                media.address("vmlinuz").toString(),
                                "initrd",
                                media.address("initrd.img").toString(),
                                "arguments",
                                "console=ttyS0 quiet guest=host=kernel1",
                                "installs",
                                true)));
        var guest = GuestOnHost.named("kernel1");
        guest.startsFromItsOwnKernel();
        try (var line = SerialLine.of("kernel1")) {
            line.shows("kernel1:~#", BOOT);
            // An installer that is done.
            line.type("reboot -f\r");
            // With the line open: virsh may end before it has sent what was typed.
            Eventually.holds(
                    BOOT, () -> assertThat(Shell.virsh("domstate", "kernel1")).isEqualTo("shut off"));
        }
        hasNoInstallMedia(guest);
        delete("kernel1", "vda");
    }

    /** libvirt's own dnsmasq answers the firmware, which is iPXE in QEMU's NIC, and hands out a script for it. */
    @Test
    void a_guest_starts_from_the_network_while_its_disk_is_empty() throws Exception {
        var shared = Files.createDirectories(Path.of("/var/lib/tftp"));
        for (var file : List.of("vmlinuz", "initrd.img")) {
            Files.copy(Shell.HOME.resolve("build/guest-media").resolve(file), shared.resolve(file));
        }
        Files.writeString(shared.resolve("boot.ipxe"), """
                #!ipxe
                kernel vmlinuz initrd=initrd.img console=ttyS0 quiet guest=host=pxe
                initrd initrd.img
                boot
                """);
        Shell.run("chmod", "-R", "a+rX", "/var/lib/tftp");
        Shell.virsh(
                "net-create",
                Shell.HOME
                        .resolve("e2e/src/test/resources/org/karesansui/e2e/pxe.xml")
                        .toString());
        Map<String, Object> wanted =
                Map.of("boot", Map.of("source", "network"), "nics", List.of(Map.of("source", "network:pxe")));
        Eventually.holds(
                SOON,
                () -> assertThat(rest.send("POST", "hosts/local/guests?dry-run=true", guest("pxe1", wanted))
                                .status())
                        .isEqualTo(200));
        make("pxe1", wanted);
        try (var line = SerialLine.of("pxe1")) {
            line.shows("pxe:~#", BOOT);
        }
        var guest = GuestOnHost.named("pxe1");
        assertThat(guest.xml("//interface/boot/@order")).contains("\"2\"");
        Shell.virsh("destroy", "pxe1");
        delete("pxe1", "vda");
        Shell.virsh("net-destroy", "pxe");
    }

    @Test
    void a_guest_that_is_there_starts_from_a_cd_once_and_its_definition_stays_as_it_was() {
        make("once1", Map.of("start", false));
        var before = Shell.virsh("dumpxml", "--inactive", "once1");
        person.goes(daemon.address().resolve("/hosts/local/guests/once1"));
        person.presses("More");
        person.presses("Boot once from CD");
        person.sees("#dialog-title", "Boot once1 once from a CD");
        assertThat(person.page().locator("dialog[open] [name=cd]").inputValue()).isEqualTo(CD);
        person.presses("Boot from CD");
        Eventually.holds(
                SOON, () -> assertThat(Shell.virsh("domstate", "once1")).isEqualTo("running"));
        try (var line = SerialLine.of("once1")) {
            line.shows("cd:~#", BOOT);
        }
        assertThat(monitor("once1", "info block")).contains("tiny.iso");
        assertThat(Shell.virsh("dumpxml", "--inactive", "once1")).isEqualTo(before);
        Shell.virsh("destroy", "once1");
        assertThat(Shell.virsh("dumpxml", "--inactive", "once1")).isEqualTo(before);
        delete("once1", "vda");
    }

    @Test
    void what_is_no_cd_is_refused_before_anything_is_made() throws Exception {
        var folder = Files.createDirectories(Path.of("/usr/local/share/karesansui/wrong"));
        Files.writeString(folder.resolve("notes.iso"), "no CD at all");
        Files.write(folder.resolve("cut.iso"), Arrays.copyOf(Files.readAllBytes(Path.of(CD)), 1 << 20));
        Shell.virsh("pool-create-as", "wrong", "dir", "--target", folder.toString());
        for (var wrong : List.of("/usr/local/share/karesansui/wrong/", "volume:wrong/")) {
            assertThat(refused(wrong + "notes.iso")).isEqualTo("boot.cd GUEST_CD_INVALID");
            assertThat(refused(wrong + "cut.iso")).isEqualTo("boot.cd GUEST_CD_CUT");
        }
        assertThat(refused("/etc/hostname")).isEqualTo("boot.cd GUEST_MEDIUM_NOT_PERMITTED");
        Shell.virsh("pool-destroy", "wrong");

        var fetched = rest.send(
                "POST",
                "hosts/local/guests?wait=60",
                guest(
                        "wrong1",
                        Map.of("boot", Map.of("cd", media.address("vmlinuz").toString(), "source", "cd"))));
        assertThat(fetched.body().path("state").asText()).isEqualTo("failed");
        assertThat(fetched.body().toString()).contains("GUEST_CD_INVALID");
        assertThat(Shell.virsh("list", "--all", "--name")).doesNotContain("wrong1");
        assertThat(OnDisk.found("wrong1", OnDisk.BOOT, OnDisk.DOMAINS)).isEmpty();
    }

    private static String refused(String cd) {
        var answer = rest.send(
                "POST", "hosts/local/guests", guest("wrong1", Map.of("boot", Map.of("cd", cd, "source", "cd"))));
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        var error = answer.body().at("/errors/0");
        return error.path("field").asText() + " " + error.path("code").asText();
    }

    private static Map<String, Object> guest(String name, Map<String, Object> more) {
        var whole = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "memory",
                "256M",
                "disks",
                List.of(Map.of("pool", "default", "size", "64M")),
                "nics",
                List.of(Map.of("source", "network:default"))));
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
