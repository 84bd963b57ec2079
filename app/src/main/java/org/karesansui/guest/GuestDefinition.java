package org.karesansui.guest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.HostProblem;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageFormat;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.domain.BalloonModel;
import org.karesansui.xml.domain.BalloonXml;
import org.karesansui.xml.domain.ChannelXml;
import org.karesansui.xml.domain.CpuMode;
import org.karesansui.xml.domain.DomainPart;
import org.karesansui.xml.domain.DomainType;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GraphicsXml;
import org.karesansui.xml.domain.InterfaceModel;
import org.karesansui.xml.domain.InterfaceXml;
import org.karesansui.xml.domain.LifecycleAction;
import org.karesansui.xml.domain.RngXml;
import org.karesansui.xml.domain.SoundModel;
import org.karesansui.xml.domain.SoundXml;
import org.karesansui.xml.domain.TpmModel;
import org.karesansui.xml.domain.TpmXml;
import org.karesansui.xml.domain.VideoModel;
import org.karesansui.xml.domain.WatchdogAction;
import org.karesansui.xml.domain.WatchdogModel;
import org.karesansui.xml.domain.WatchdogXml;

/** Writes the definition of a new guest, device by device. Pure: everything that is to be known comes with the plan. */
final class GuestDefinition {
    private static final int BALLOON_PERIOD_SECONDS = 5;

    private final GuestPlan plan;

    GuestDefinition(GuestPlan plan) {
        this.plan = plan;
    }

    /**
     * What was found out on the way.
     *
     * @param files the paths of the files that it starts from
     * @param disks in their order; one that is used itself comes first
     * @param by the account that makes it
     * @param job marks the guest as unfinished
     * @param password of its screen, where that listens on a port
     */
    record Made(Map<Media.Role, String> files, List<Disk> disks, String by, Instant at, String job, String password) {}

    /** An image that is there by now. */
    record Disk(String path, ImageFormat format) {}

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
        if (plan.spec().installs()) {
            metadata.installMedia(installMedia())
                    .installBy(made.by())
                    .installJob(made.job())
                    .installStarted(plan.spec().start());
        }
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

    private List<String> installMedia() {
        return plan.spec().boot() instanceof GuestBoot.Cd || plan.spec().cloud() != null
                ? List.of(GuestDrives.cdTarget(plan))
                : List.of(InstallMedia.KERNEL);
    }

    private List<DomainPart> parts(Made made) {
        var parts = new ArrayList<DomainPart>();
        parts.addAll(firmware());
        parts.addAll(kernel(made.files()));
        if (plan.machine().type().equals(new DomainType("kvm"))) {
            // Everything that the host's processor can do; the guest moves to equal hosts only.
            parts.add(DomainPart.processor(CpuMode.HOST_PASSTHROUGH));
        }
        parts.addAll(new GuestDrives(plan).parts(made.disks(), cd(made.files())));
        parts.addAll(nics());
        parts.add(DomainPart.serialConsole());
        parts.addAll(options(made));
        parts.add(DomainPart.device(BalloonXml.create(BalloonModel.VIRTIO).statisticsPeriod(BALLOON_PERIOD_SECONDS)));
        return parts;
    }

    /** What lies in its drive, as a person's image or as the seed of cloud-init. */
    private static @Nullable String cd(Map<Media.Role, String> files) {
        return files.getOrDefault(Media.Role.CD, files.get(Media.Role.SEED));
    }

    /** On this machine libvirt hands connections over; elsewhere other people's programs may reach the host's loopback. */
    private GraphicsXml vnc(Made made) {
        return plan.host().address().isThisMachine()
                ? GraphicsXml.vncWithoutPort()
                : GraphicsXml.vncOnLoopback().password(made.password());
    }

    private List<DomainPart> firmware() {
        return switch (plan.spec().options().firmware()) {
            case BIOS -> List.of();
            case UEFI -> List.of(DomainPart.uefi(false));
            case SECURE_BOOT -> List.of(DomainPart.uefi(true));
        };
    }

    private List<DomainPart> kernel(Map<Media.Role, String> files) {
        if (!(plan.spec().boot() instanceof GuestBoot.Kernel kernel)) {
            return List.of();
        }
        var parts = new ArrayList<DomainPart>();
        parts.add(DomainPart.directKernel(Objects.requireNonNull(files.get(Media.Role.KERNEL)), kernel.arguments()));
        if (kernel.initrd() != null) {
            parts.add(DomainPart.initialRamDisk(Objects.requireNonNull(files.get(Media.Role.INITRD))));
        }
        if (kernel.installs()) {
            // An installer that is done reboots; QEMU would start the installer again.
            parts.add(domain -> domain.onReboot(LifecycleAction.DESTROY));
        }
        return parts;
    }

    private List<DomainPart> options(Made made) {
        var options = plan.spec().options();
        var parts = new ArrayList<DomainPart>();
        if (options.agent()) {
            parts.add(DomainPart.device(ChannelXml.guestAgent()));
        }
        // Every guest system can draw on a plain VGA card; the screen is there when something goes wrong.
        switch (options.graphics()) {
            case VNC -> parts.add(DomainPart.screen(VideoModel.VGA, vnc(made)));
            case SPICE -> {
                parts.add(DomainPart.device(ChannelXml.spiceAgent()));
                parts.add(DomainPart.screen(
                        VideoModel.VGA, GraphicsXml.spiceOnLoopback().password(made.password())));
            }
            case NONE -> {}
        }
        if (options.tpm()) {
            parts.add(DomainPart.device(TpmXml.emulated(tpmModel())));
        }
        if (options.sound()) {
            parts.add(DomainPart.device(SoundXml.create(SoundModel.ICH9)));
        }
        if (options.randomness()) {
            parts.add(DomainPart.device(RngXml.virtio()));
        }
        if (options.watchdog()) {
            parts.add(DomainPart.device(WatchdogXml.create(WatchdogModel.I6300ESB, WatchdogAction.RESET)));
        }
        return parts;
    }

    /** The faster CRB is known to UEFI only (QEMU, docs/specs/tpm.rst). */
    private TpmModel tpmModel() {
        return plan.spec().options().firmware() == GuestOptions.Firmware.BIOS ? TpmModel.TPM_TIS : TpmModel.TPM_CRB;
    }

    private List<DomainPart> nics() {
        var parts = new ArrayList<DomainPart>();
        for (var index = 0; index < plan.macs().size(); index++) {
            var nic = InterfaceXml.create(
                    plan.spec().nics().get(index).source(), plan.macs().get(index), InterfaceModel.VIRTIO);
            var starts = index == 0 && plan.spec().boot() instanceof GuestBoot.Network;
            parts.add(DomainPart.device(starts ? nic.bootOrder(GuestDrives.orderOfNic(plan)) : nic));
        }
        return parts;
    }
}
