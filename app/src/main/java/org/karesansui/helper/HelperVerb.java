package org.karesansui.helper;

import java.util.Optional;
import java.util.UUID;
import org.karesansui.layout.FileName;

/**
 * What the root helper does for the daemon, and nothing else. Each verb may be repeated: done twice, or begun and
 * broken off and done again, it ends the same. A verb takes names, never paths; the layout makes the paths.
 */
public sealed interface HelperVerb {
    /** The verb that takes this one back, for a job's undo record. */
    Optional<HelperVerb> inverse();

    /** Makes {@code domains/GUEST} with {@code images} and {@code disk}, searchable for QEMU. */
    record MakeGuestFolder(String guest) implements HelperVerb {
        public MakeGuestFolder {
            FileName.guest(guest);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.of(new RemoveGuestFolder(guest));
        }
    }

    /** Removes a guest's folder that holds no file any more; one that does is refused and its files are named. */
    record RemoveGuestFolder(String guest) implements HelperVerb {
        public RemoveGuestFolder {
            FileName.guest(guest);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.of(new MakeGuestFolder(guest));
        }
    }

    /** Renames a guest's folder with its first image, and turns the links. The guest must be off. */
    record RenameGuestFolder(String from, String to) implements HelperVerb {
        public RenameGuestFolder {
            FileName.guest(from);
            FileName.guest(to);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.of(new RenameGuestFolder(to, from));
        }
    }

    /**
     * Moves a volume of the pool to its place in the guest's folder and leaves a link, under which the pool lists it.
     *
     * @param file the volume's name in the pool; it may be that of the link to come
     * @param uuid the name of the link: the guest's for its first disk, else the disk's
     */
    record PlaceImage(String file, String guest, UUID uuid, DiskRole role) implements HelperVerb {
        public PlaceImage {
            var _ = new FileName(file);
            FileName.guest(guest);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.of(new ReturnImage(file, guest, uuid, role));
        }
    }

    /** Moves an image back to where {@link PlaceImage} took it, so that libvirt can delete it as a volume. */
    record ReturnImage(String file, String guest, UUID uuid, DiskRole role) implements HelperVerb {
        public ReturnImage {
            var _ = new FileName(file);
            FileName.guest(guest);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.of(new PlaceImage(file, guest, uuid, role));
        }
    }

    /** Deletes an image and its link; the data is gone. Nothing that bears another guest's UUID is touched. */
    record RemoveImage(String guest, UUID uuid, DiskRole role) implements HelperVerb {
        public RemoveImage {
            FileName.guest(guest);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.empty();
        }
    }

    /** Gives a file that the daemon put into {@code boot} the owner and mode of the layout. */
    record SettleBootFile(String file) implements HelperVerb {
        public SettleBootFile {
            var _ = new FileName(file);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.of(new RemoveBootFile(file));
        }
    }

    /** Renames a file in {@code boot}, with the guest whose name it bears. */
    record RenameBootFile(String from, String to) implements HelperVerb {
        public RenameBootFile {
            var _ = new FileName(from);
            var _ = new FileName(to);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.of(new RenameBootFile(to, from));
        }
    }

    record RemoveBootFile(String file) implements HelperVerb {
        public RemoveBootFile {
            var _ = new FileName(file);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.empty();
        }
    }

    /** Gives a configuration file that the daemon has just replaced the owner and mode of the layout again. */
    record SettleConfiguration(String file) implements HelperVerb {
        public SettleConfiguration {
            var _ = new FileName(file);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.empty();
        }
    }

    /** The same for the mirror of a guest's definition. */
    record SettleMirror(String guest) implements HelperVerb {
        public SettleMirror {
            FileName.guest(guest);
        }

        @Override
        public Optional<HelperVerb> inverse() {
            return Optional.empty();
        }
    }
}
