package org.karesansui.guest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.karesansui.host.HostProblem;
import org.karesansui.host.PoolFacts;
import org.karesansui.problem.Problem;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.domain.BalloonModel;
import org.karesansui.xml.domain.BalloonXml;
import org.karesansui.xml.domain.ChannelXml;
import org.karesansui.xml.domain.ControllerType;
import org.karesansui.xml.domain.ControllerXml;
import org.karesansui.xml.domain.CpuMode;
import org.karesansui.xml.domain.Discard;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskFormat;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainPart;
import org.karesansui.xml.domain.DomainType;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GraphicsXml;
import org.karesansui.xml.domain.InterfaceModel;
import org.karesansui.xml.domain.InterfaceXml;
import org.karesansui.xml.domain.RngXml;
import org.karesansui.xml.domain.VideoModel;

/** Writes the definition of a new guest, device by device. Pure: everything that is to be known comes with the plan. */
final class GuestDefinition {
    /** libvirt's types of pools whose volumes are block devices of the host. */
    private static final Set<String> BLOCK = Set.of("logical", "disk", "iscsi", "scsi", "mpath", "zfs");

    /** libvirt's types of pools whose volumes are files. */
    private static final Set<String> FILES = Set.of("dir", "fs", "netfs", "vstorage");

    private static final int BALLOON_PERIOD_SECONDS = 5;

    private final GuestPlan plan;

    GuestDefinition(GuestPlan plan) {
        this.plan = plan;
    }

    /**
     * What was found out on the way.
     *
     * @param files paths of the kernel and, where there is one, the initrd; empty for a guest that starts from its disks
     * @param images the paths of the images, in the order of the disks
     * @param by the account that makes it
     * @param job marks the guest as unfinished
     * @param password of its screen, where that listens on a port
     */
    record Made(List<String> files, List<String> images, String by, Instant at, String job, String password) {}

    /** @throws Problem {@code LIBVIRT_INVALID} where the host cannot run such a guest */
    String xml(Made made) {
        try {
            var domain = DomainXml.create(plan.machine(), plan.capabilities(), parts(made));
            label(domain, made);
            return domain.toXml();
        } catch (XmlException impossible) {
            throw new Problem(impossible, HostProblem.LIBVIRT_INVALID, String.valueOf(impossible.getMessage()));
        }
    }

    private void label(DomainXml domain, Made made) {
        var label = plan.spec().label();
        if (!label.title().isEmpty()) {
            domain.title(label.title());
        }
        var metadata = domain.ensureMetadata()
                .createdBy(made.by())
                .createdAt(made.at())
                .job(made.job());
        if (!label.note().title().isEmpty()) {
            metadata.noteTitle(label.note().title());
        }
        if (!label.note().text().isEmpty()) {
            metadata.noteText(label.note().text());
        }
        if (!label.tags().isEmpty()) {
            metadata.tags(label.tags());
        }
    }

    private List<DomainPart> parts(Made made) {
        var parts = new ArrayList<DomainPart>();
        if (plan.spec().boot() instanceof GuestBoot.Kernel(var kernel, var initrd, var arguments)) {
            parts.add(DomainPart.directKernel(made.files().getFirst(), arguments));
            if (initrd != null) {
                parts.add(DomainPart.initialRamDisk(made.files().getLast()));
            }
        }
        if (plan.machine().type().equals(new DomainType("kvm"))) {
            // Everything that the host's processor can do; the guest moves to equal hosts only.
            parts.add(DomainPart.processor(CpuMode.HOST_PASSTHROUGH));
        }
        parts.addAll(disks(made.images()));
        parts.addAll(nics());
        parts.add(DomainPart.serialConsole());
        parts.add(DomainPart.device(ChannelXml.guestAgent()));
        // Every guest system can draw on a plain VGA card; the screen is there when something goes wrong.
        parts.add(DomainPart.screen(VideoModel.VGA, graphics(made)));
        parts.add(DomainPart.device(RngXml.virtio()));
        parts.add(DomainPart.device(BalloonXml.create(BalloonModel.VIRTIO).statisticsPeriod(BALLOON_PERIOD_SECONDS)));
        return parts;
    }

    /** On this machine libvirt hands connections over; elsewhere other people's programs may reach the host's loopback. */
    private GraphicsXml graphics(Made made) {
        return plan.host().address().isThisMachine()
                ? GraphicsXml.vncWithoutPort()
                : GraphicsXml.vncOnLoopback().password(made.password());
    }

    private List<DomainPart> disks(List<String> paths) {
        var parts = new ArrayList<DomainPart>();
        if (plan.spec().disks().stream().anyMatch(disk -> disk.bus() == DiskSpec.Bus.SCSI)) {
            parts.add(DomainPart.device(ControllerXml.create(ControllerType.SCSI, "virtio-scsi")));
        }
        var used = new HashMap<String, Integer>();
        for (var index = 0; index < paths.size(); index++) {
            var disk = plan.spec().disks().get(index);
            var letter = used.merge(disk.bus().prefix(), 1, Integer::sum) - 1;
            var target = disk.bus().prefix() + (char) ('a' + letter);
            var source = source(disk, index, paths.get(index));
            parts.add(DomainPart.device(DiskXml.create(
                            DiskDevice.DISK,
                            source,
                            new DiskFormat(disk.format().word()),
                            target,
                            disk.bus().word())
                    // What the guest frees is given back to the pool.
                    .discard(Discard.UNMAP)));
        }
        return parts;
    }

    private DiskSource source(DiskSpec disk, int index, String path) {
        var type =
                plan.host().inventory().pool(disk.pool()).map(PoolFacts::type).orElse("");
        if (FILES.contains(type)) {
            return new DiskSource.File(path);
        }
        return BLOCK.contains(type)
                ? new DiskSource.Block(path)
                : new DiskSource.Volume(disk.pool(), plan.images().get(index).volume());
    }

    private List<DomainPart> nics() {
        var parts = new ArrayList<DomainPart>();
        for (var index = 0; index < plan.macs().size(); index++) {
            parts.add(DomainPart.device(InterfaceXml.create(
                    plan.spec().nics().get(index).source(), plan.macs().get(index), InterfaceModel.VIRTIO)));
        }
        return parts;
    }
}
