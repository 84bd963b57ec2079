package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that guests and jobs could leave behind on the host: what virsh, find and pgrep list. */
record Remains(TreeSet<String> all) {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration PROBE = Duration.ofMinutes(2);
    private static final List<String> FOLDERS = List.of(
            "/etc/karesansui",
            "/etc/libvirt/qemu",
            "/var/lib/karesansui",
            "/var/lib/libvirt/boot",
            "/var/lib/libvirt/domains",
            "/var/lib/libvirt/images",
            "/var/lib/libvirt/qemu");

    /** What is there once the KVM probe of the daemon's start is over, which makes and removes a guest of its own. */
    static Remains now() {
        Eventually.holds(
                PROBE,
                () -> assertThat(Shell.call("find", "/var/lib/karesansui/tmp", "-name", "kvm-probe-*")
                                .text())
                        .isBlank());
        return listed();
    }

    private static Remains listed() {
        var all = new TreeSet<String>();
        listed("guest", "virsh", "--quiet", "list", "--all", "--name").forEach(all::add);
        listed("pool", "virsh", "--quiet", "pool-list", "--all", "--name").forEach(all::add);
        listed("volume", "virsh", "--quiet", "vol-list", "default").forEach(all::add);
        FOLDERS.stream()
                .flatMap(folder -> listed("file", "find", folder, "-mindepth", "1"))
                // SQLite's own, which come and go with who has it open.
                .filter(line -> !line.matches(".*\\.db-(wal|shm|journal)"))
                // What the probe found; it may be written later.
                .filter(line -> !line.endsWith("/accelerator"))
                .forEach(all::add);
        listed("process", "pgrep", "--list-name", "qemu-system").forEach(all::add);
        return new Remains(all);
    }

    private static Stream<String> listed(String kind, String... command) {
        return Arrays.stream(Shell.call(command).text().split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> kind + " " + line);
    }

    /** Waits until the host is again as it was: some of it follows libvirt's events, a moment later. */
    void areAllThatIsLeft() {
        Eventually.holds(SOON, () -> assertThat(listed().all()).isEqualTo(all));
    }
}
