package org.karesansui.guest;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PowerState;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageRef;
import org.karesansui.storage.Images;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;

/** What goes when a guest goes. Reads only; the job executes what {@link #of} answers. */
final class GuestDeletion {
    private final Hosts hosts;
    private final Layout layout;
    private final Images images;

    GuestDeletion(Hosts hosts, Layout layout, Images images) {
        this.hosts = hosts;
        this.layout = layout;
        this.images = images;
    }

    /**
     * One disk of a guest.
     *
     * @param path of its image; empty for a drive without a medium and for what is no file
     * @param size what it takes on the host
     * @param image absent for what must stay: a medium, what others use too, what is in no pool
     */
    record Disk(
            String target,
            String path,
            Bytes size,
            @Nullable ImageRef image) {
        boolean deletable() {
            return image != null;
        }
    }

    List<Disk> disks(GuestFacts guest) {
        var host = hosts.require(guest.id().host());
        var definition = definition(host, guest);
        if (definition.disks().isEmpty()) {
            return List.of();
        }
        var used = UsedImages.besides(host, guest);
        return definition.disks().stream()
                .map(disk -> disk(host, guest, disk, used))
                .toList();
    }

    /**
     * Whoever names a disk that must stay, or that there is not, means something else than what would happen.
     *
     * @throws Problem with one fault for each such target
     */
    private static void requireDeletable(List<Disk> disks, Set<String> targets) {
        var deletable = disks.stream().filter(Disk::deletable).map(Disk::target).collect(Collectors.toSet());
        var faults = targets.stream()
                .filter(target -> !deletable.contains(target))
                .sorted()
                .map(target -> new FieldProblem("disks", GuestProblem.GUEST_DISK_STAYS, List.of(target)))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** What {@link #of} would do; changes nothing. */
    DeletionPreview preview(GuestFacts guest, Set<String> targets) {
        var host = hosts.require(guest.id().host());
        var disks = disks(guest);
        requireDeletable(disks, targets);
        var files = Stream.concat(
                bootFiles(layout, host, guest).stream()
                        .map(file -> layout.bootFile(file).toString()),
                parcels(host, guest).stream().map(ImageRef::volume));
        return new DeletionPreview(
                guest.name(),
                disks.stream()
                        .map(disk -> new DeletionPreview.Disk(
                                disk.target(), disk.path(), disk.size(), targets.contains(disk.target())))
                        .toList(),
                files.toList(),
                guest.state() == PowerState.SAVED,
                snapshots(host, guest));
    }

    static int snapshots(Host host, GuestFacts guest) {
        return host.read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                return domain.snapshots().count();
            }
        });
    }

    private Disk disk(Host host, GuestFacts guest, DiskXml disk, UsedImages used) {
        var path = path(disk);
        var isMedium =
                disk.device().filter(device -> !device.equals(DiskDevice.DISK)).isPresent() || disk.readOnly();
        var image = path.isEmpty() || isMedium || used.contains(path)
                ? Optional.<ImageRef>empty()
                : images.find(host, guest.name(), guest.id().uuid(), path);
        return new Disk(disk.target(), path, size(host, guest, disk.target()), image.orElse(null));
    }

    private static String path(DiskXml disk) {
        return GuestDetails.path(disk.source());
    }

    /** What it takes on the host; unknown for what cannot be read now. */
    private static Bytes size(Host host, GuestFacts guest, String target) {
        try {
            return host.read(connection -> {
                try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                    return new Bytes(domain.statistics().blockInfo(target).allocation());
                }
            });
        } catch (LibvirtException unreadable) {
            return Bytes.ZERO;
        }
    }

    static DomainXml definition(Host host, GuestFacts guest) {
        return host.read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                return DomainXml.parse(domain.xml(DomainXmlFlag.INACTIVE));
            }
        });
    }

    /** What is to be done, where the disks with these targets go too. */
    GuestUndo.Delete of(GuestFacts guest, Set<String> targets) {
        var host = hosts.require(guest.id().host());
        var disks = disks(guest);
        requireDeletable(disks, targets);
        var gone = disks.stream()
                .filter(disk -> targets.contains(disk.target()))
                .flatMap(disk -> Stream.ofNullable(disk.image()))
                .toList();
        return new GuestUndo.Delete(
                host.name().value(),
                guest.id().uuid(),
                guest.name(),
                Stream.concat(gone.stream(), parcels(host, guest).stream()).toList(),
                bootFiles(layout, host, guest),
                isWhole(host, guest, gone));
    }

    /** Files that were fetched for this guest: they bear its name and lie in the boot folder. */
    static List<String> bootFiles(Layout layout, Host host, GuestFacts guest) {
        if (!host.address().isThisMachine()) {
            return List.of();
        }
        return bootPaths(host, guest)
                .filter(path -> layout.boot().equals(path.getParent()))
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.startsWith(guest.name() + "-"))
                .toList();
    }

    /** The same on a host that is elsewhere, where they are volumes; a guest that was renamed has them still. */
    List<ImageRef> parcels(Host host, GuestFacts guest) {
        if (host.address().isThisMachine()) {
            return List.of();
        }
        return bootPaths(host, guest)
                .flatMap(path -> images.find(host, guest.name(), guest.id().uuid(), path.toString()).stream())
                .filter(image -> Media.isOurs(image.volume()))
                .toList();
    }

    /** Of kernel, initial RAM disk and CDs. */
    private static Stream<Path> bootPaths(Host host, GuestFacts guest) {
        var definition = definition(host, guest);
        var os = definition.os();
        var cds = definition.disks().stream()
                .filter(disk -> disk.device().filter(DiskDevice.CDROM::equals).isPresent())
                .map(GuestDeletion::path)
                .filter(path -> !path.isEmpty());
        return Stream.concat(Stream.of(os.kernel(), os.initrd()).flatMap(Optional::stream), cds)
                .map(Path::of);
    }

    /** Whether the guest's folder will be empty. */
    private boolean isWhole(Host host, GuestFacts guest, List<ImageRef> gone) {
        if (!host.address().isThisMachine() || !FileName.fitsGuest(guest.name())) {
            return false;
        }
        var folder = layout.guestFolder(guest.name());
        var stays = new ArrayList<>(disks(guest));
        stays.removeIf(disk -> gone.contains(disk.image()));
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && stays.stream().noneMatch(disk -> Path.of(disk.path()).startsWith(folder));
    }
}
