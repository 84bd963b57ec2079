package org.karesansui.layout;

import java.nio.file.Path;

/** Paths of the machine itself, which no root relocates: the kernel's, and the sockets of libvirt's daemons. */
public final class MachinePaths {
    private MachinePaths() {}

    /** Where commands are looked for, as in {@code PATH}; administration folders first, user folders never. */
    public static String commandFolders() {
        return "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    }

    /** The shell of an account that nobody signs in to. */
    public static Path noShell() {
        return Path.of("/usr/sbin/nologin");
    }

    /** The terminal that a process was started from (tty(4)), whatever its input and output are. */
    public static Path terminal() {
        return Path.of("/dev/tty");
    }

    public static Path kvm() {
        return Path.of("/dev/kvm");
    }

    /** A name that the kernel makes anew at each boot (random(4)). */
    public static Path bootId() {
        return Path.of("/proc/sys/kernel/random/boot_id");
    }

    /**
     * The open files of a process. An entry leads to the open file itself, wherever its name has gone since
     * (proc_pid_fd(5)), which makes any call that takes a path safe against a swapped one.
     */
    public static Path openFiles(long process) {
        return Path.of("/proc", Long.toString(process), "fd");
    }

    /** Where proc(5) is mounted. */
    public static Path processes() {
        return Path.of("/proc");
    }

    /** Where libvirt of this machine keeps its guests' definitions; never read, and changed by libvirt alone. */
    public static Path definitions() {
        return Path.of("/etc/libvirt/qemu");
    }

    /** The program that the set-up installs, and that its sudo rule names. */
    public static Path launcher() {
        return Path.of("/usr/local/lib/karesansui/bin/karesansui");
    }

    public static Path libvirtSocket() {
        return Path.of("/run/libvirt/libvirt-sock");
    }

    public static Path virtlogdSocket() {
        return Path.of("/run/libvirt/virtlogd-sock");
    }
}
