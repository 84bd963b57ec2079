package org.karesansui.guest;

/**
 * What a new guest has beside disks and NICs.
 *
 * @param tpm a TPM 2.0, which swtpm on the host plays
 * @param randomness a source of random numbers that is the host's own
 * @param agent the channel to the guest agent
 * @param watchdog a device that resets the guest when its system stops to answer it
 */
public record GuestOptions(
        Firmware firmware,
        Graphics graphics,
        boolean tpm,
        boolean sound,
        boolean randomness,
        boolean agent,
        boolean watchdog) {
    /** What starts the guest's system. */
    public enum Firmware {
        BIOS,
        UEFI,
        /** UEFI that starts signed systems only. */
        SECURE_BOOT
    }

    /** How its screen can be seen. */
    public enum Graphics {
        VNC,
        SPICE,
        NONE
    }
}
