package org.karesansui.storage;

import org.karesansui.helper.DiskRole;

/**
 * An image that is there, or that a job began to make.
 *
 * @param volume its name in the pool; for one of the layout the UUID that is its link's name
 */
public record ImageRef(String pool, String volume, Place place) {
    /** Where it lies. */
    public enum Place {
        /** In the layout, as the guest's first disk. */
        FIRST,
        /** In the layout, as a further disk. */
        FURTHER,
        /** A plain volume. */
        PLAIN
    }

    boolean laidOut() {
        return place != Place.PLAIN;
    }

    DiskRole role() {
        return place == Place.FIRST ? DiskRole.FIRST : DiskRole.FURTHER;
    }
}
