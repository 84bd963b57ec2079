package org.karesansui.guest;

/** What a new guest starts from. */
public sealed interface GuestBoot {
    /** Its disks, which are empty: a guest that somebody will fill. */
    record Disks() implements GuestBoot {}

    /**
     * A Linux kernel that QEMU starts without a boot loader.
     *
     * @param arguments the kernel's command line; may be empty
     */
    record Kernel(Medium kernel, Medium initrd, String arguments) implements GuestBoot {}
}
