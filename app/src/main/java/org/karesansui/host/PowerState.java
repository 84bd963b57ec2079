package org.karesansui.host;

import java.util.Locale;

/**
 * What a guest is doing, in the product's words. {@link #word()} is the same in API, page, message keys and command
 * line. Whether there is a QEMU process is not told by it: a guest that crashed may have been kept or have gone.
 */
public enum PowerState {
    RUNNING,
    /** Its processors stand still, its memory stays: by request, or because of an input/output error. */
    PAUSED,
    SHUTTING_DOWN,
    SHUT_OFF,
    /** Shut off with its memory kept on disk: the next start continues where it stopped. */
    SAVED,
    /** Suspended by the guest itself to memory (ACPI S3). */
    SLEEPING,
    /** It, or its QEMU process, ended by a fault. */
    CRASHED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@code running}, {@code shut-off} and so on. */
    public String word() {
        return word;
    }
}
