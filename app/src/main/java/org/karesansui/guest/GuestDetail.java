package org.karesansui.guest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.xml.Bytes;

/**
 * One guest whole, as the API tells it.
 *
 * @param verbs words of what can be asked of it now
 */
public record GuestDetail(
        GuestView guest,
        Note note,
        String machine,
        Boot boot,
        List<Disk> disks,
        List<Nic> nics,
        List<String> verbs,
        Origin origin) {
    /**
     * What it starts from; empty texts where it starts from its disks.
     *
     * @param firmware bios, uefi or secure-boot
     * @param installMedia what goes with the installation: targets of drives, and {@code kernel}
     */
    public record Boot(String firmware, String kernel, String initrd, String arguments, List<String> installMedia) {
        public Boot {
            installMedia = List.copyOf(installMedia);
        }
    }

    /**
     * One disk.
     *
     * @param type libvirt's word for where it is: file, block, volume, network
     * @param path of its image; empty for what is no file
     * @param size what the guest sees; absent where it cannot be read
     * @param allocation what it takes on the host
     */
    public record Disk(
            String target,
            String type,
            String bus,
            String format,
            String path,
            @Nullable Bytes size,
            @Nullable Bytes allocation) {}

    /**
     * One NIC.
     *
     * @param source network:NAME, bridge:NAME or what else it is joined to
     */
    public record Nic(String mac, String source, String model) {}

    /** Who made it with Karesansui, and when. */
    public record Origin(
            @Nullable String createdBy, @Nullable Instant createdAt) {}
}
