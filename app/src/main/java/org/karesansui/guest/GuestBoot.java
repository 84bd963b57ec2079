package org.karesansui.guest;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new guest starts from. */
public sealed interface GuestBoot {
    /** The files that it takes from elsewhere, in the order in which they are brought. */
    Map<Media.Role, Medium> files();

    /** Whether its first start is an installation, after which it starts from its disks. */
    default boolean installs() {
        return false;
    }

    /** Its disks, which are empty: a guest that somebody will fill. */
    record Disks() implements GuestBoot {
        @Override
        public Map<Media.Role, Medium> files() {
            return Map.of();
        }
    }

    /** A CD, for as long as its disks hold nothing that starts. */
    record Cd(Medium image) implements GuestBoot {
        @Override
        public Map<Media.Role, Medium> files() {
            return Map.of(Media.Role.CD, image);
        }

        @Override
        public boolean installs() {
            return true;
        }
    }

    /** Its first NIC (PXE), for as long as its disks hold nothing that starts. */
    record Network() implements GuestBoot {
        @Override
        public Map<Media.Role, Medium> files() {
            return Map.of();
        }
    }

    /**
     * Its first disk, which is a copy of an image or the image itself.
     *
     * @param itself whether no copy is made
     */
    record Image(Medium image, boolean itself) implements GuestBoot {
        @Override
        public Map<Media.Role, Medium> files() {
            return Map.of();
        }
    }

    /**
     * A Linux kernel that QEMU starts without a boot loader.
     *
     * @param initrd absent where the kernel has what it needs built in
     * @param arguments the kernel's command line; may be empty
     * @param installs whether it is an installer's, which goes with the first start
     */
    record Kernel(Medium kernel, @Nullable Medium initrd, String arguments, boolean installs) implements GuestBoot {
        @Override
        public Map<Media.Role, Medium> files() {
            var files = new EnumMap<Media.Role, Medium>(Media.Role.class);
            files.put(Media.Role.KERNEL, kernel);
            if (initrd != null) {
                files.put(Media.Role.INITRD, initrd);
            }
            return files;
        }
    }
}
