package org.karesansui.libvirt;

/** One bit of a flags argument. */
public interface Flag {
    int bit();

    /** All the bits together. */
    static int bits(Flag... flags) {
        int bits = 0;
        for (var flag : flags) {
            bits |= flag.bit();
        }
        return bits;
    }

    /** All the bits together. */
    static int bits(Iterable<? extends Flag> flags) {
        int bits = 0;
        for (var flag : flags) {
            bits |= flag.bit();
        }
        return bits;
    }
}
