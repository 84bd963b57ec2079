package org.karesansui.host;

import java.util.List;
import org.karesansui.xml.Bytes;

/**
 * What a guest's definition says of it, as far as lists need it.
 *
 * @param title libvirt's {@code <title>}, empty where there is none
 * @param memory what the guest may use at most
 * @param persistent false for a transient guest, which is gone when it ends
 * @param mark of the definition's text, see {@link #mark}; 0 for none
 */
public record GuestTraits(
        String title,
        List<String> tags,
        int vcpus,
        Bytes memory,
        boolean persistent,
        boolean autostart,
        List<String> macs,
        long mark) {
    public GuestTraits {
        tags = List.copyOf(tags);
        macs = List.copyOf(macs);
    }

    /** Tells one text from another: its length and hash. It saves work and decides nothing; events tell of changes. */
    static long mark(String definition) {
        return (long) definition.length() << Integer.SIZE | Integer.toUnsignedLong(definition.hashCode());
    }

    /** Itself where both are as they were. */
    GuestTraits with(boolean nowPersistent, boolean nowAutostart) {
        return nowPersistent == persistent && nowAutostart == autostart
                ? this
                : new GuestTraits(title, tags, vcpus, memory, nowPersistent, nowAutostart, macs, mark);
    }
}
