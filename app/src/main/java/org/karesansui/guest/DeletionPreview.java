package org.karesansui.guest;

import java.util.List;
import org.karesansui.xml.Bytes;

/**
 * What goes when a guest goes, and what stays.
 *
 * @param files kernel and initial RAM disk that were fetched for it: paths, or names of volumes where its host is elsewhere
 * @param savedMemory whether the memory that it was saved with goes too
 * @param snapshots how many of libvirt's records of snapshots go
 */
public record DeletionPreview(String name, List<Disk> disks, List<String> files, boolean savedMemory, int snapshots) {
    public DeletionPreview {
        disks = List.copyOf(disks);
        files = List.copyOf(files);
    }

    /**
     * One disk of the guest.
     *
     * @param path empty for a drive without a medium and for what is no file
     * @param size what its image takes on the host
     * @param deleted whether its image goes
     */
    public record Disk(String target, String path, Bytes size, boolean deleted) {}
}
