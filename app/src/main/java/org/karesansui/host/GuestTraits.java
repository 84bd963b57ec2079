package org.karesansui.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.xml.Bytes;

/**
 * What a guest's definition says of it, as far as lists need it.
 *
 * @param title libvirt's {@code <title>}, empty where there is none
 * @param memory what the guest may use at most
 * @param persistent false for a transient guest, which is gone when it ends
 */
public record GuestTraits(
        String title,
        List<String> tags,
        int vcpus,
        Bytes memory,
        boolean persistent,
        boolean autostart,
        List<String> macs,
        Text text) {
    /**
     * What is remembered of the definition's text.
     *
     * @param mark of the whole, see {@link #mark}; 0 for none
     * @param job the job that is making the guest and has not finished it; absent for all others
     */
    public record Text(long mark, @Nullable String job, Installation installation) {}

    /** How far the installation of the guest's system is, as what was given to it for that says. */
    public enum Installation {
        /** It has nothing for one, or no more. */
        NONE,
        AWAITED,
        /** It was started with the media. */
        BEGUN
    }

    public GuestTraits {
        tags = List.copyOf(tags);
        macs = List.copyOf(macs);
    }

    /** The job that is making the guest and has not finished it; absent for all others. */
    public @Nullable String job() {
        return text.job();
    }

    /** Tells one text from another: its length and hash. It saves work and decides nothing; events tell of changes. */
    static long mark(String definition) {
        return (long) definition.length() << Integer.SIZE | Integer.toUnsignedLong(definition.hashCode());
    }

    /** Itself where both are as they were. */
    GuestTraits with(boolean nowPersistent, boolean nowAutostart) {
        return nowPersistent == persistent && nowAutostart == autostart
                ? this
                : new GuestTraits(title, tags, vcpus, memory, nowPersistent, nowAutostart, macs, text);
    }
}
