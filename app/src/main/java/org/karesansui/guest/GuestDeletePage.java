package org.karesansui.guest;

import java.util.List;
import org.karesansui.xml.Bytes;

/**
 * The question before a guest is deleted.
 *
 * @param disks what goes with it where the person says so
 * @param savedMemory whether the memory that it was saved with is lost
 * @param snapshots how many snapshots are lost
 */
public record GuestDeletePage(GuestRow guest, List<Disk> disks, boolean savedMemory, int snapshots) {
    public GuestDeletePage {
        disks = List.copyOf(disks);
    }

    /**
     * One disk of the guest.
     *
     * @param target as {@code vda}
     * @param place pool and volume, or path
     * @param deletable false for what must stay: a medium, a disk that another guest has too
     * @param size what it takes on the host
     */
    public record Disk(String target, String place, boolean deletable, Bytes size) {}

    /** What is freed on the host when every disk goes. */
    public Bytes freed() {
        return disks.stream().filter(Disk::deletable).map(Disk::size).reduce(Bytes.ZERO, Bytes::plus);
    }
}
