package org.karesansui.host;

import java.util.List;
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
        List<String> macs) {
    public GuestTraits {
        tags = List.copyOf(tags);
        macs = List.copyOf(macs);
    }
}
