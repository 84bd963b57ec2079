package org.karesansui.guest;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new guest starts from. */
public sealed interface GuestBoot {
    /** The files that it takes from elsewhere, in the order in which they are brought. */
    Map<Media.Role, Medium> files();

    /** Its disks, which are empty: a guest that somebody will fill. */
    record Disks() implements GuestBoot {
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
     */
    record Kernel(Medium kernel, @Nullable Medium initrd, String arguments) implements GuestBoot {
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
