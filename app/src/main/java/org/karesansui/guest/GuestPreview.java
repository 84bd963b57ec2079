package org.karesansui.guest;

import java.util.List;
import org.karesansui.xml.Bytes;

/**
 * What would be made, and what it takes.
 *
 * @param accelerator libvirt's word: kvm, qemu or test
 * @param files kernel, initial RAM disk, CD
 * @param images in the order of the disks
 * @param xml the definition; {@code JOB} stands in it where the job's id will be, and {@code PASSWORD} where the random
 *     password of a screen that listens on a port
 */
public record GuestPreview(
        String name,
        String machine,
        String accelerator,
        Memory memory,
        List<File> files,
        List<Image> images,
        List<Nic> nics,
        String xml) {
    public GuestPreview {
        files = List.copyOf(files);
        images = List.copyOf(images);
        nics = List.copyOf(nics);
    }

    /**
     * What the guest takes of its host's memory.
     *
     * @param available what the host can give now
     * @param total what the host has
     */
    public record Memory(Bytes wanted, Bytes available, Bytes total) {
        /** What the host can still give once the guest runs; nothing where it promises more than it has. */
        public Bytes left() {
            return new Bytes(Math.max(0, available.value() - wanted.value()));
        }
    }

    /**
     * A file that the guest starts from.
     *
     * @param from as it was asked for
     * @param path on the host
     * @param fetched whether it is brought there first, and removed with the guest
     * @param installs whether it is for the first start only, and removed after that
     */
    public record File(String from, String path, boolean fetched, boolean installs) {
        /** What is to be said of it. */
        public String key() {
            if (installs) {
                return fetched ? "guest.plan.fetchedOnce" : "guest.plan.fileOnce";
            }
            return fetched ? "guest.plan.fetched" : "guest.plan.file";
        }
    }

    /**
     * An image that would be made.
     *
     * @param path empty where the pool decides
     * @param sparse whether it takes its space as it fills
     * @param poolFree what its pool has free before
     * @param poolLeft what its pool has free once the image is full; less than nothing where it promises more
     */
    public record Image(
            String pool, String path, Bytes size, String format, boolean sparse, Bytes poolFree, long poolLeft) {
        /** {@link #poolLeft} for people, who read an amount; nothing where the pool promises more than it has. */
        public Bytes left() {
            return new Bytes(Math.max(0, poolLeft));
        }
    }

    /**
     * A NIC that the guest would have.
     *
     * @param source {@code network:NAME} or {@code bridge:NAME}
     */
    public record Nic(String source, String mac) {}
}
