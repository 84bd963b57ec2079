package org.karesansui.storage;

import java.util.UUID;
import org.karesansui.host.HostName;
import org.karesansui.xml.Bytes;

/**
 * An image that is to be made.
 *
 * @param guest the guest's name, which names its folder or its plain volumes
 * @param first whether it is the guest's first disk; {@code id} is then the guest's UUID, else the disk's own
 * @param overcommit whether an image that grows as it fills may be larger than what the pool has free
 */
public record ImageSpec(
        HostName host,
        String pool,
        String guest,
        UUID id,
        boolean first,
        Bytes size,
        ImageFormat format,
        boolean overcommit) {
    /** The name of the volume in a pool without the layout (DESIGN §4.1). */
    String plainName() {
        return first ? guest + ".img" : "%s-%s.img".formatted(guest, id);
    }

    ImageSpec as(ImageFormat other, Bytes bytes) {
        return new ImageSpec(host, pool, guest, id, first, bytes, other, overcommit);
    }
}
