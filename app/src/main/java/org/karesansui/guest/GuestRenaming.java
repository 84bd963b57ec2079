package org.karesansui.guest;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.karesansui.helper.HelperVerb;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PowerState;
import org.karesansui.job.Undo;
import org.karesansui.job.UndoKind;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.problem.Problem;
import org.karesansui.storage.Images;
import org.karesansui.storage.StorageProblem;
import org.karesansui.words.Sentence;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;

/**
 * Gives a guest that is off another name, and with it its folder, links, files in the boot folder and the paths in its
 * definition. The way back is the same walk with the names exchanged, and each step of it may have been done already.
 * The mirror follows the inventory. Plain volumes outside the layout keep their names.
 */
final class GuestRenaming {
    private final Hosts hosts;
    private final Layout layout;
    private final Images images;
    private final HostHelper helper;
    private final Mirrors mirrors;

    GuestRenaming(Hosts hosts, Layout layout, Images images, HostHelper helper, Mirrors mirrors) {
        this.hosts = hosts;
        this.layout = layout;
        this.images = images;
        this.helper = helper;
        this.mirrors = mirrors;
    }

    /**
     * One way.
     *
     * @param bootFiles those that bear the name {@code from}
     * @param folder whether the guest has one in the layout
     */
    record Walk(String host, UUID uuid, String from, String to, List<String> bootFiles, boolean folder)
            implements Undo {
        public Walk {
            bootFiles = List.copyOf(bootFiles);
        }

        Walk back() {
            var files = bootFiles.stream().map(this::renamed).toList();
            return new Walk(host, uuid, to, from, files, folder);
        }

        private String renamed(String file) {
            return to + file.substring(from.length());
        }
    }

    UndoKind<Walk> undoKind() {
        return new UndoKind<>(
                "guest.rename",
                Walk.class,
                (walk, _) -> go(walk),
                walk -> Sentence.of("guest.undo.renamed", walk.from(), walk.to()));
    }

    /**
     * Finds what is to be done; changes nothing.
     *
     * @throws Problem where the guest is not off, or something stands in the way
     */
    Walk plan(GuestFacts guest, GuestName wanted) {
        var host = hosts.require(guest.id().host());
        var to = wanted.value();
        requireOff(guest);
        if (host.inventory().guest(to).isPresent()) {
            throw new Problem(GuestProblem.GUEST_NAME_TAKEN, to, host.name().value());
        }
        var folder = hasFolder(host, guest.name());
        if (folder) {
            requireFolderFree(to);
            requireUnshared(host, guest);
        }
        requireNoSnapshots(host, guest);
        var walk = new Walk(
                host.name().value(),
                guest.id().uuid(),
                guest.name(),
                to,
                GuestDeletion.bootFiles(layout, host, guest),
                folder);
        requireShort(walk);
        return walk;
    }

    /** The files that were fetched for it bear the new name, and more. */
    private static void requireShort(Walk walk) {
        for (var file : walk.bootFiles()) {
            var renamed = walk.renamed(file);
            if (FileName.find(renamed).isEmpty()) {
                var most = FileName.LONGEST - (renamed.length() - walk.to().length());
                throw new Problem(GuestProblem.GUEST_NAME_TOO_LONG, Integer.toString(most));
            }
        }
    }

    /** What {@link #go} would do, where {@link #plan} finds nothing in its way; changes nothing. */
    RenamePreview preview(GuestFacts guest, GuestName wanted) {
        var walk = plan(guest, wanted);
        var moves = new ArrayList<RenamePreview.Move>();
        var kept = new ArrayList<String>();
        if (walk.folder()) {
            moves.add(move(layout.guestFolder(walk.from()), layout.guestFolder(walk.to())));
        }
        for (var disk :
                GuestDeletion.definition(hosts.require(walk.host()), guest).disks()) {
            if (disk.source() instanceof DiskSource.File(var path)) {
                var before = Path.of(path);
                var after = walk.folder() ? diskPath(before, walk) : before;
                if (before.equals(after)) {
                    kept.add(path);
                } else {
                    moves.add(move(before, after));
                }
            }
        }
        walk.bootFiles().forEach(file -> moves.add(move(layout.bootFile(file), layout.bootFile(walk.renamed(file)))));
        return new RenamePreview(walk.from(), walk.to(), moves, kept);
    }

    private static RenamePreview.Move move(Path from, Path to) {
        return new RenamePreview.Move(from.toString(), to.toString());
    }

    private static void requireOff(GuestFacts guest) {
        var off = guest.state() == PowerState.SHUT_OFF || guest.state() == PowerState.CRASHED;
        if (guest.active() || !off) {
            throw new Problem(GuestProblem.GUEST_RENAME_NOT_OFF, guest.name());
        }
    }

    private boolean hasFolder(Host host, String name) {
        return host.address().isThisMachine()
                && FileName.fitsGuest(name)
                && Files.isDirectory(layout.guestFolder(name), LinkOption.NOFOLLOW_LINKS);
    }

    private void requireFolderFree(String name) {
        var folder = layout.guestFolder(name);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new Problem(StorageProblem.GUEST_FOLDER_EXISTS, folder.toString());
        }
    }

    /** The definition of another guest, or an image that has one of these below it, would name what is no more there. */
    private void requireUnshared(Host host, GuestFacts guest) {
        UsedImages.besides(host, guest).in(layout.guestFolder(guest.name())).ifPresent(path -> {
            throw new Problem(GuestProblem.GUEST_DISK_SHARED, guest.name(), path.toString());
        });
    }

    /** A snapshot holds the definition of its time, with the old paths; going back to it would find no disk. */
    private static void requireNoSnapshots(Host host, GuestFacts guest) {
        var count = GuestDeletion.snapshots(host, guest);
        if (count > 0) {
            throw new Problem(GuestProblem.GUEST_HAS_SNAPSHOTS, guest.name(), Integer.toString(count));
        }
    }

    /** What the plan found free must be so still, or an undo would name what somebody else made. */
    void requireFree(Walk walk) {
        if (walk.folder()) {
            requireFolderFree(walk.to());
        }
    }

    void go(Walk walk) {
        var host = hosts.require(walk.host());
        if (walk.folder()) {
            images.renameFolder(host, walk.from(), walk.to());
        }
        walk.bootFiles().forEach(file -> helper.run(new HelperVerb.RenameBootFile(file, walk.renamed(file))));
        GuestUndo.with(hosts, walk.host(), walk.uuid(), (connection, domain) -> define(connection, domain, walk));
        mirrors.again(host, walk.uuid(), walk.to());
    }

    private void define(Connection connection, Domain domain, Walk walk) {
        if (!domain.name().equals(walk.to())) {
            domain.rename(walk.to());
        }
        // With passwords, or defining would remove them.
        var before = domain.xml(DomainXmlFlag.INACTIVE, DomainXmlFlag.SECURE);
        var definition = DomainXml.parse(before);
        definition.disks().forEach(disk -> move(disk, walk));
        definition.os().kernel().ifPresent(file -> definition.os().kernel(bootFile(file, walk)));
        definition.os().initrd().ifPresent(file -> definition.os().initrd(bootFile(file, walk)));
        var after = definition.toXml();
        if (!after.equals(DomainXml.parse(before).toXml())) {
            connection.domainDefineXml(after).close();
        }
    }

    private void move(DiskXml disk, Walk walk) {
        if (disk.source() instanceof DiskSource.File(var path)) {
            var moved = walk.folder() ? diskPath(Path.of(path), walk).toString() : path;
            disk.source(new DiskSource.File(bootFile(moved, walk)));
        }
    }

    /** The first image bears the guest's name; what else lies in the folder keeps its own. */
    private Path diskPath(Path path, Walk walk) {
        if (path.equals(layout.guestImage(walk.from()))) {
            return layout.guestImage(walk.to());
        }
        var folder = layout.guestFolder(walk.from());
        return path.startsWith(folder) ? layout.guestFolder(walk.to()).resolve(folder.relativize(path)) : path;
    }

    private String bootFile(String path, Walk walk) {
        var file = Path.of(path);
        var name = String.valueOf(file.getFileName());
        return layout.boot().equals(file.getParent())
                        && Set.copyOf(walk.bootFiles()).contains(name)
                ? layout.bootFile(walk.renamed(name)).toString()
                : path;
    }
}
