package org.karesansui.guest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.PoolFacts;
import org.karesansui.xml.domain.ControllerType;
import org.karesansui.xml.domain.ControllerXml;
import org.karesansui.xml.domain.Discard;
import org.karesansui.xml.domain.DiskBus;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskFormat;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainPart;

/**
 * Disks and CD of a new guest, and the order in which they are started from: disks first. While they hold nothing that
 * starts, the firmware goes on to the CD, and from the end of the installation on it does not.
 */
final class GuestDrives {
    /** libvirt's types of pools whose volumes are block devices of the host. */
    private static final Set<String> BLOCK = Set.of("logical", "disk", "iscsi", "scsi", "mpath", "zfs");

    /** libvirt's types of pools whose volumes are files. */
    private static final Set<String> FILES = Set.of("dir", "fs", "netfs", "vstorage");

    private final GuestPlan plan;
    private final Map<String, Integer> used = new HashMap<>();

    GuestDrives(GuestPlan plan) {
        this.plan = plan;
    }

    /**
     * @param disks in their order
     * @param cd absent where it has none
     */
    List<DomainPart> parts(List<GuestDefinition.Disk> disks, @Nullable String cd) {
        var parts = new ArrayList<DomainPart>();
        var cdBus = CdBus.of(plan.machine());
        var scsi = plan.spec().disks().stream().anyMatch(disk -> disk.bus() == DiskSpec.Bus.SCSI)
                || (cd != null && cdBus == CdBus.SCSI);
        if (scsi) {
            parts.add(DomainPart.device(ControllerXml.create(ControllerType.SCSI, "virtio-scsi")));
        }
        // One that is used itself comes first, and is not among those that are made.
        var made = disks.size() - plan.spec().disks().size();
        for (var index = 0; index < disks.size(); index++) {
            var disk = index < made ? kept(disks.get(index)) : disk(index - made, disks.get(index));
            parts.add(DomainPart.device(ordered() ? disk.bootOrder(index + 1) : disk));
        }
        if (cd != null) {
            var drive = cd(cdBus, cd);
            // What cloud-init reads starts nothing.
            var starts = plan.spec().boot() instanceof GuestBoot.Cd;
            parts.add(DomainPart.device(starts ? drive.bootOrder(disks.size() + 1) : drive));
        }
        return parts;
    }

    /** Where somebody has an image from elsewhere, virtio is what its system most likely knows. */
    private DiskXml kept(GuestDefinition.Disk disk) {
        var block = plan.image() != null
                && plan.image().wanted().image() instanceof Medium.PoolVolume volume
                && BLOCK.contains(type(volume.pool()));
        return DiskXml.create(
                DiskDevice.DISK,
                block ? new DiskSource.Block(disk.path()) : new DiskSource.File(disk.path()),
                new DiskFormat(disk.format().word()),
                target(DiskSpec.Bus.VIRTIO.prefix()),
                DiskSpec.Bus.VIRTIO.word());
    }

    /** Where a NIC stands among what is started from. */
    static int orderOfNic(GuestPlan plan) {
        return plan.spec().disks().size() + 1;
    }

    /** The target of the CD drive of a guest that gets one. */
    static String cdTarget(GuestPlan plan) {
        var bus = CdBus.of(plan.machine());
        var before = plan.spec().disks().stream()
                .filter(disk -> disk.bus().prefix().equals(bus.prefix()))
                .count();
        return bus.prefix() + (char) ('a' + before);
    }

    private DiskXml disk(int index, GuestDefinition.Disk made) {
        var disk = plan.spec().disks().get(index);
        return DiskXml.create(
                        DiskDevice.DISK,
                        source(disk, index, made.path()),
                        new DiskFormat(made.format().word()),
                        target(disk.bus().prefix()),
                        disk.bus().word())
                // What the guest frees is given back to the pool.
                .discard(Discard.UNMAP);
    }

    /** A kernel is started whatever the order is, and libvirt's own is the disks' where nothing else is asked for. */
    private boolean ordered() {
        return switch (plan.spec().boot()) {
            case GuestBoot.Cd _, GuestBoot.Network _ -> true;
            case GuestBoot.Disks _, GuestBoot.Image _, GuestBoot.Kernel _ -> false;
        };
    }

    private DiskXml cd(CdBus bus, String path) {
        return DiskXml.create(
                        DiskDevice.CDROM, cdSource(path), DiskFormat.RAW, target(bus.prefix()), new DiskBus(bus.word()))
                .readOnly(true);
    }

    private DiskSource cdSource(String path) {
        var block = plan.spec().boot() instanceof GuestBoot.Cd(Medium.PoolVolume volume)
                && BLOCK.contains(type(volume.pool()));
        return block ? new DiskSource.Block(path) : new DiskSource.File(path);
    }

    private String target(String prefix) {
        return prefix + (char) ('a' + used.merge(prefix, 1, Integer::sum) - 1);
    }

    private DiskSource source(DiskSpec disk, int index, String path) {
        var type = type(disk.pool());
        if (FILES.contains(type)) {
            return new DiskSource.File(path);
        }
        return BLOCK.contains(type)
                ? new DiskSource.Block(path)
                : new DiskSource.Volume(disk.pool(), plan.images().get(index).volume());
    }

    private String type(String pool) {
        return plan.host().inventory().pool(pool).map(PoolFacts::type).orElse("");
    }
}
