package org.karesansui.libvirt;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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

    /** The flags whose bits are set; bits of the future are left out. */
    static <F extends Enum<F> & Flag> Set<F> set(Class<F> type, int bits) {
        var flags = EnumSet.noneOf(type);
        for (var flag : EnumSet.allOf(type)) {
            if (flag.bit() != 0 && (bits & flag.bit()) == flag.bit()) {
                flags.add(flag);
            }
        }
        return Collections.unmodifiableSet(flags);
    }
}
