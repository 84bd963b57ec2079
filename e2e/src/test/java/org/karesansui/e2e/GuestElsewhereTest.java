package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A guest of a host that the daemon reaches by libvirt alone. It is the lab's own libvirtd, by an address that does not
 * say so: what is a file of this machine must not be taken for a file of that host.
 */
class GuestElsewhereTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Path POOL = Path.of("/srv/far");

    private static FileServer media;
    private static Daemon daemon;
    private static Operator operator;

    @BeforeAll
    static void set_the_host_up() throws IOException {
        Daemon.install();
        Files.writeString(
                Path.of(OnDisk.CONFIGURATION, "application.conf"),
                "fetch.private-addresses=true\nguest.accelerator=tcg\nhosts.far=qemu+unix:///system\n");
        Files.createDirectories(POOL);
        operator = Operator.ofFirstAccount();
        media = FileServer.of(Shell.HOME.resolve("build/guest-media"));
        daemon = Daemon.start();
        Eventually.holds(
                SOON, () -> assertThat(create("early", "--dry-run").complaint()).doesNotContain("HOST_DOWN"));
    }

    @AfterAll
    static void leave() {
        daemon.close();
        media.close();
    }

    private static Operator.Answer create(String name, String... more) {
        var arguments = new ArrayList<>(List.of(
                "guest",
                "create",
                name,
                "--host",
                "far",
                "--memory",
                "256M",
                "--kernel",
                media.address("vmlinuz").toString(),
                "--initrd",
                media.address("initrd.img").toString(),
                "--arguments",
                "console=ttyS0 quiet guest=host=" + name));
        arguments.addAll(List.of(more));
        return operator.runs(arguments.toArray(String[]::new));
    }

    @Test
    void a_kernel_is_fetched_here_and_sent_there_and_goes_with_the_guest() {
        Shell.virsh("pool-list", "--name").lines().forEach(pool -> Shell.virsh("pool-destroy", pool));
        Eventually.holds(
                SOON, () -> assertThat(create("far1", "--dry-run").complaint()).contains("GUEST_FETCH_ELSEWHERE"));

        Shell.virsh("pool-create-as", "far", "dir", "--target", POOL.toString());
        Eventually.holds(
                SOON, () -> assertThat(create("far1", "--dry-run").code()).isZero());
        assertThat(OnDisk.names(POOL.toString())).isEmpty();

        var made = create("far1");
        assertThat(made.code()).as(made.complaint()).isZero();
        assertThat(Shell.virsh("domstate", "far1")).isEqualTo("running");
        assertThat(Shell.virsh("vol-list", "far")).contains("far1-");
        var kernel = OnDisk.names(POOL.toString()).stream()
                .filter(name -> name.endsWith("vmlinuz"))
                .findFirst()
                .orElseThrow();
        Shell.run(
                "cmp",
                POOL.resolve(kernel).toString(),
                Shell.HOME.resolve("build/guest-media/vmlinuz").toString());
        assertThat(OnDisk.names(OnDisk.BOOT)).isEmpty();
        assertThat(OnDisk.names(OnDisk.STATE + "/tmp")).noneMatch(name -> name.startsWith("far1-"));

        Shell.virsh("destroy", "far1");
        Eventually.holds(
                SOON,
                () -> assertThat(
                                operator.runs("guest", "list", "state:shut-off").output())
                        .contains("far1"));
        var deleted = operator.runs("guest", "delete", "far1", "--host", "far", "--confirm", "far1");
        assertThat(deleted.code()).as(deleted.complaint()).isZero();
        assertThat(Shell.virsh("list", "--all", "--name")).isEmpty();
        assertThat(OnDisk.names(POOL.toString())).isEmpty();
    }

    @Test
    void a_checksum_that_is_wrong_leaves_nothing_on_either_side() {
        if (Shell.virsh("pool-list", "--name").isEmpty()) {
            Shell.virsh("pool-create-as", "far", "dir", "--target", POOL.toString());
        }
        Eventually.holds(
                SOON, () -> assertThat(create("bad1", "--dry-run").code()).isZero());
        var refused = create("bad1", "--initrd-sha256", "0".repeat(64));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(Shell.virsh("list", "--all", "--name")).doesNotContain("bad1");
        assertThat(OnDisk.names(POOL.toString())).noneMatch(name -> name.startsWith("bad1"));
        assertThat(OnDisk.names(OnDisk.STATE + "/tmp")).noneMatch(name -> name.startsWith("bad1"));
    }
}
