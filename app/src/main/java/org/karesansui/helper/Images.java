package org.karesansui.helper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.layout.Party;
import org.karesansui.problem.Problem;

/** The images of guests, and the links by which the pool lists them. */
final class Images {
    private static final Ours SHARED = new Ours(Party.ROOT, Party.GROUP, new Mode(0660));

    private final Layout layout;
    private final GuestFolders folders;
    private final Dress dress;

    Images(Layout layout, GuestFolders folders, Dress dress) {
        this.layout = layout;
        this.folders = folders;
        this.dress = dress;
    }

    /** Where the layout puts an image. */
    private record Spot(String guest, UUID uuid, DiskRole role) {
        String folder() {
            return switch (role) {
                case FIRST -> GuestFolders.IMAGES;
                case FURTHER -> GuestFolders.DISKS;
            };
        }

        String file() {
            return switch (role) {
                case FIRST -> guest + ".img";
                case FURTHER -> uuid + ".img";
            };
        }

        Path path(Layout layout) {
            return layout.guestFolder(guest).resolve(folder()).resolve(file());
        }

        String link() {
            return uuid.toString();
        }
    }

    void place(HelperVerb.PlaceImage verb) throws IOException {
        var spot = new Spot(verb.guest(), verb.uuid(), verb.role());
        try (var domains = folders.domains();
                var guest = domains.folder(spot.guest());
                var folder = guest.folder(spot.folder())) {
            refuseOtherLink(domains, spot, verb.file());
            if (isFile(domains, verb.file())) {
                moveIn(domains, verb.file(), folder, spot.file());
            }
            if (!isFile(folder, spot.file())) {
                throw new Problem(
                        HelperProblem.HELPER_MISSING,
                        domains.name().resolve(verb.file()).toString());
            }
            if (domains.look(spot.link()).isEmpty()) {
                domains.makeLink(spot.link(), spot.path(layout));
            }
        }
    }

    private void moveIn(Pinned domains, String file, Pinned folder, String newName) throws IOException {
        try (var image = domains.file(file)) {
            dress.proveOurs(image);
            dress.own(image, SHARED);
            domains.move(file, folder, newName);
            proveSame(image, folder, newName);
        }
    }

    /** What was moved by its name is what was checked while open; if not, somebody swapped it and gains nothing. */
    private static void proveSame(Pinned image, Pinned folder, String name) throws IOException {
        var checked = Files.readAttributes(image.path(), BasicFileAttributes.class);
        var moved = folder.look(name);
        if (moved.isEmpty() || !String.valueOf(moved.get().fileKey()).equals(String.valueOf(checked.fileKey()))) {
            throw new Problem(HelperProblem.HELPER_CHANGED, image.name().toString());
        }
    }

    void giveBack(HelperVerb.ReturnImage verb) throws IOException {
        var spot = new Spot(verb.guest(), verb.uuid(), verb.role());
        try (var domains = folders.domains()) {
            if (isLinkTo(domains, spot)) {
                domains.delete(spot.link());
            }
            if (!hasFolder(domains, spot)) {
                return;
            }
            try (var guest = domains.folder(spot.guest());
                    var folder = guest.folder(spot.folder())) {
                if (isFile(folder, spot.file())) {
                    folder.move(spot.file(), domains, verb.file());
                }
            }
        }
    }

    /**
     * The image before its link: while there is an image its link says whose it is. A volume that was never placed bears
     * the link's name itself; it stays, for libvirt to delete it.
     */
    void remove(HelperVerb.RemoveImage verb) throws IOException {
        var spot = new Spot(verb.guest(), verb.uuid(), verb.role());
        try (var domains = folders.domains()) {
            refuseOtherLink(domains, spot, spot.link());
            refuseOthersImage(domains, spot);
            if (hasFolder(domains, spot)) {
                deleteImage(domains, spot);
            }
            if (isLinkTo(domains, spot)) {
                domains.delete(spot.link());
            }
        }
    }

    private static void deleteImage(Pinned domains, Spot spot) throws IOException {
        try (var guest = domains.folder(spot.guest());
                var folder = guest.folder(spot.folder())) {
            if (folder.look(spot.file()).isPresent() && !isFile(folder, spot.file())) {
                throw new Problem(
                        HelperProblem.HELPER_FOREIGN,
                        folder.name().resolve(spot.file()).toString(),
                        "not a file");
            }
            folder.delete(spot.file());
        }
    }

    private static boolean hasFolder(Pinned domains, Spot spot) throws IOException {
        if (domains.look(spot.guest()).isEmpty()) {
            return false;
        }
        try (var guest = domains.folder(spot.guest())) {
            return guest.look(spot.folder()).isPresent();
        }
    }

    /** The link's name is free, or bears our link, or is the file that is about to be moved. */
    private void refuseOtherLink(Pinned domains, Spot spot, String file) throws IOException {
        var isFree = domains.look(spot.link()).isEmpty();
        var isSource = spot.link().equals(file) && isFile(domains, file);
        if (!isFree && !isSource && !isLinkTo(domains, spot)) {
            throw new Problem(
                    HelperProblem.HELPER_TAKEN,
                    domains.name().resolve(spot.link()).toString());
        }
    }

    /** The first image bears its guest's name only; so a link of another UUID to it says that it is another guest's. */
    private void refuseOthersImage(Pinned domains, Spot spot) throws IOException {
        for (var name : domains.names()) {
            var isOther = FileName.findUuid(name).isPresent() && !name.equals(spot.link());
            if (isOther
                    && domains.linkText(name)
                            .filter(spot.path(layout).toString()::equals)
                            .isPresent()) {
                throw new Problem(
                        HelperProblem.HELPER_FOREIGN, spot.path(layout).toString(), "linked as " + name);
            }
        }
    }

    private boolean isLinkTo(Pinned domains, Spot spot) throws IOException {
        return domains.linkText(spot.link())
                .filter(spot.path(layout).toString()::equals)
                .isPresent();
    }

    private static boolean isFile(Pinned folder, String name) throws IOException {
        return folder.look(name).map(BasicFileAttributes::isRegularFile).orElse(false);
    }
}
