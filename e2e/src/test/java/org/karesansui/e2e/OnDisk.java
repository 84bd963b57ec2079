package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** What the file system of the host says, asked of stat, getfacl, readlink and ls. */
final class OnDisk {
    static final String CONFIGURATION = "/etc/karesansui";
    static final String STATE = "/var/lib/karesansui";
    static final String DOMAINS = "/var/lib/libvirt/domains";
    static final String BOOT = "/var/lib/libvirt/boot";

    private OnDisk() {}

    /** {@code root:kss 770}. Where an access control list is, the mode's middle is its mask. */
    static String owner(String path) {
        return Shell.run("stat", "--format", "%U:%G %a", "--", path);
    }

    /** The entries for named users and groups, as {@code user:libvirt-qemu:--x}. */
    static List<String> access(String path) {
        return Shell.run("getfacl", "--absolute-names", "--omit-header", "--", path)
                .lines()
                .filter(line -> line.matches("(user|group):[^:]+:.*"))
                .toList();
    }

    /** A folder that root and the daemon share, and that QEMU's user may pass through. */
    static void isSharedWithQemu(String folder) {
        assertThat(owner(folder)).as(folder).isEqualTo("root:kss 770");
        assertThat(access(folder)).as(folder).containsExactly("user:libvirt-qemu:--x");
    }

    /** Where a symbolic link leads, which must be absolute. */
    static String target(String link) {
        return Shell.run("readlink", "--", link);
    }

    static List<String> names(String folder) {
        return Shell.run("ls", "-A", "--", folder).lines().toList();
    }

    /** Whether there is anything of that name, be it a link that leads nowhere. */
    static boolean isThere(String path) {
        return Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Every file and folder below these whose path has the text in it. */
    static List<String> found(String text, String... folders) {
        return List.of(folders).stream()
                .flatMap(folder ->
                        Shell.run("find", folder, "-path", "*" + text + "*").lines())
                .toList();
    }
}
