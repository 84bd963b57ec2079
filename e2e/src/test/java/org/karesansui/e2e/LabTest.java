package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lab itself: a fresh host on which guests really run, and nothing of the machine around it. */
class LabTest {
    private static final Duration BOOT = Duration.ofSeconds(60);

    @BeforeAll
    static void install_the_tiny_guest() {
        Shell.run(Shell.HOME.resolve("e2e/lab/install.sh").toString(), "media");
    }

    @Test
    void the_host_is_fresh_and_has_a_network_of_its_own() {
        assertThat(Shell.run("hostname")).startsWith("karesansui-lab-");
        assertThat(Shell.virsh("net-list", "--name")).isEqualTo("default");
        assertThat(Shell.virsh("pool-list", "--all", "--name")).isEmpty();
        assertThat(Shell.run("ip", "-brief", "link")).contains("virbr0").doesNotContain("eth0");
    }

    @Test
    void an_account_made_on_the_host_may_use_libvirt_through_its_group_alone() {
        Shell.run("useradd", "--system", "--groups", "libvirt", "visitor");
        Shell.run("useradd", "--system", "stranger");
        assertThat(Shell.run("runuser", "-u", "visitor", "--", "virsh", "-c", "qemu:///system", "uri"))
                .isEqualTo("qemu:///system");
        assertThat(Shell.call("runuser", "-u", "stranger", "--", "virsh", "-c", "qemu:///system", "uri")
                        .code())
                .isNotZero();
    }

    @Test
    void a_tiny_guest_answers_on_its_serial_line_and_obeys_the_power_button() {
        var file = Shell.HOME.resolve("e2e/src/test/resources/org/karesansui/e2e/tiny.xml");
        Shell.virsh("define", file.toString());
        Shell.virsh("start", "tiny");
        try (var line = SerialLine.of("tiny")) {
            line.shows("web:~# ", BOOT);
            line.type("echo $((6 * 7)) on $(hostname)\r");
            line.shows("42 on web", BOOT);
        }
        Eventually.holds(
                BOOT, () -> assertThat(Shell.virsh("domifaddr", "tiny")).contains("192.168.122."));
        Shell.virsh("shutdown", "tiny", "--mode", "acpi");
        Eventually.holds(BOOT, () -> assertThat(Shell.virsh("domstate", "tiny")).isEqualTo("shut off"));
        Shell.virsh("undefine", "tiny");
    }
}
