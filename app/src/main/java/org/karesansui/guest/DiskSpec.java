package org.karesansui.guest;

import java.util.Locale;
import org.karesansui.storage.ImageFormat;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.domain.DiskBus;

/**
 * A disk that a new guest gets.
 *
 * @param size 0 for one that is as large as the image that it is a copy of
 * @param format of one that is a copy, that of its image is taken instead
 */
public record DiskSpec(String pool, Bytes size, ImageFormat format, Bus bus) {
    /** The buses that a new disk may hang on. */
    public enum Bus {
        VIRTIO("vd"),
        SCSI("sd"),
        SATA("sd"),
        IDE("hd"),
        USB("sd");

        private final String prefix;

        Bus(String prefix) {
            this.prefix = prefix;
        }

        DiskBus word() {
            return new DiskBus(name().toLowerCase(Locale.ROOT));
        }

        /** How the names of its disks begin: {@code vd} as in {@code vda}. */
        String prefix() {
            return prefix;
        }
    }
}
