package org.karesansui.guest;

import java.util.List;
import org.karesansui.xml.Bytes;

/** The question before many guests are deleted: all of them by name, with what goes and how big it is. */
public record GuestBulkDeletePage(List<Going> guests) {
    public GuestBulkDeletePage {
        guests = List.copyOf(guests);
    }

    /**
     * One of them.
     *
     * @param off whether it can be deleted; one that runs stays
     * @param disks that are its alone
     */
    public record Going(GuestRow guest, boolean off, List<GuestDeletePage.Disk> disks) {
        public Going {
            disks = List.copyOf(disks);
        }
    }

    /** Those that can be deleted. */
    public List<Going> gone() {
        return guests.stream().filter(Going::off).toList();
    }

    /** What is freed when every disk goes. */
    public Bytes freed() {
        return gone().stream()
                .flatMap(each -> each.disks().stream())
                .map(GuestDeletePage.Disk::size)
                .reduce(Bytes.ZERO, Bytes::plus);
    }
}
