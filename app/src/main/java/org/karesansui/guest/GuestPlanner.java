package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.NodeMemory;
import org.karesansui.network.Networks;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageFormat;
import org.karesansui.storage.ImageSpec;
import org.karesansui.storage.Images;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.capability.CapabilitiesXml;
import org.karesansui.xml.domain.InterfaceSource;

/** Finds whether a host can make the guest that is wanted, and says all that is in the way at once, at its field. */
final class GuestPlanner {
    private static final Bytes LEAST_MEMORY = Bytes.ofMib(16);

    private final Images images;
    private final Media media;
    private final DiskImages diskImages;
    private final Machines machines;
    private final RandomGenerator random;

    GuestPlanner(Images images, Media media, DiskImages diskImages, Machines machines, RandomGenerator random) {
        this.images = images;
        this.media = media;
        this.diskImages = diskImages;
        this.machines = machines;
        this.random = random;
    }

    /** Of guests of the host's usual machine. */
    GuestAbilities abilities(Host host) {
        var capabilities = CapabilitiesXml.parse(host.read(connection -> connection.capabilities()));
        return GuestAbilities.of(host, machines.usual(host, capabilities));
    }

    /** @throws Problem {@code INVALID} with every field that is wrong */
    GuestPlan plan(Host host, GuestDraft draft) {
        host.requireUp();
        var spec = draft.spec();
        var found = new Findings(draft.wrong());
        var capabilities = CapabilitiesXml.parse(host.read(connection -> connection.capabilities()));
        var uuid = UUID.randomUUID();
        found.at("name", () -> requireFree(host, spec.label().name()));
        var memory = NodeMemory.of(host);
        found.at("memory", () -> requireMemory(memory, spec));
        var machine = found.make("machine", () -> machines.choose(host, capabilities, spec, uuid));
        machine.forEach(chosen -> GuestAbilities.of(host, chosen).require(spec.options(), found));
        boot(host, spec, found);
        var image = image(host, spec, found).orElse(null);
        var plans = images(host, spec, image, uuid, found);
        var macs = nics(host, spec, found);
        found.orThrow();
        return new GuestPlan(host, spec, machine.getFirst(), capabilities, memory, image, plans, macs);
    }

    private static void requireFree(Host host, GuestName name) {
        if (host.inventory().guest(name.value()).isPresent()) {
            throw new Problem(
                    GuestProblem.GUEST_NAME_TAKEN, name.value(), host.name().value());
        }
    }

    /** A guest that is not started takes no memory yet. */
    private static void requireMemory(NodeMemory memory, GuestSpec spec) {
        var wanted = spec.shape().memory();
        if (wanted.compareTo(LEAST_MEMORY) < 0 || wanted.compareTo(memory.total()) > 0) {
            throw new Problem(
                    GuestProblem.GUEST_MEMORY_OUT_OF_RANGE,
                    LEAST_MEMORY.display(),
                    memory.total().display());
        }
        if (spec.start() && !spec.overcommit().memory() && wanted.compareTo(memory.available()) > 0) {
            throw new Problem(
                    GuestProblem.GUEST_MEMORY_SCARCE, memory.available().display(), wanted.display());
        }
    }

    private void boot(Host host, GuestSpec spec, Findings found) {
        spec.boot().files().forEach((role, medium) -> found.at(role.field(), () -> media.require(host, role, medium)));
        if (host.address().isThisMachine()) {
            spec.boot().files().forEach((role, medium) -> {
                if (medium instanceof Medium.Download) {
                    found.at(
                            "name", () -> Media.requireShort(spec.label().name().value(), role));
                }
            });
            if (spec.cloud() != null) {
                found.at("name", () -> Media.requireShort(spec.label().name().value(), Media.Role.SEED));
            }
        }
        if (spec.boot() instanceof GuestBoot.Network && spec.nics().isEmpty()) {
            found.at("nics.0.source", () -> {
                throw new Problem(GuestProblem.GUEST_NIC_MISSING);
            });
        }
    }

    private Optional<GuestPlan.ImagePlan> image(Host host, GuestSpec spec, Findings found) {
        if (!(spec.boot() instanceof GuestBoot.Image wanted)) {
            return Optional.empty();
        }
        if (!wanted.itself() && spec.disks().isEmpty()) {
            found.at("disks.0", () -> {
                throw new Problem(GuestProblem.GUEST_DISK_MISSING);
            });
        }
        return found.make("boot.image", () -> diskImages.plan(host, wanted)).stream()
                .findFirst();
    }

    private List<Images.Plan> images(
            Host host, GuestSpec spec, GuestPlan.@Nullable ImagePlan image, UUID uuid, Findings found) {
        var plans = new ArrayList<Images.Plan>();
        for (var index = 0; index < spec.disks().size(); index++) {
            var disk = spec.disks().get(index);
            var besides = plans.stream()
                    .filter(plan -> plan.spec().pool().equals(disk.pool()))
                    .mapToLong(plan -> plan.spec().size().value())
                    .sum();
            var first = index == 0;
            var copied = first && image != null && image.isCopied() ? image.judged() : null;
            plans.addAll(found.make("disks." + index, () -> {
                var size = copied == null ? disk.size() : DiskImages.size(disk.size(), copied);
                var format = copied == null ? disk.format() : copied.format();
                return images.plan(spec(host, spec, first ? uuid : null, disk, size, format), besides);
            }));
        }
        return plans;
    }

    /** @param first the guest's UUID for its first disk, absent for a further one */
    private static ImageSpec spec(
            Host host, GuestSpec spec, @Nullable UUID first, DiskSpec disk, Bytes size, ImageFormat format) {
        return new ImageSpec(
                host.name(),
                disk.pool(),
                spec.label().name().value(),
                first == null ? UUID.randomUUID() : first,
                first != null,
                size,
                format,
                spec.overcommit().storage());
    }

    private List<MacAddress> nics(Host host, GuestSpec spec, Findings found) {
        var macs = new ArrayList<MacAddress>();
        for (var index = 0; index < spec.nics().size(); index++) {
            var nic = spec.nics().get(index);
            found.at("nics.%d.source".formatted(index), () -> requireSource(host, nic.source()));
            var mac = nic.mac().orElseGet(() -> MacAddress.random(random));
            found.at("nics.%d.mac".formatted(index), () -> requireFree(host, mac, macs));
            macs.add(mac);
        }
        return macs;
    }

    private static void requireSource(Host host, InterfaceSource source) {
        switch (source) {
            case InterfaceSource.Network(var name) -> Networks.requireActive(host, name);
            case InterfaceSource.Bridge(var name) -> Networks.requireBridge(host, name);
            case InterfaceSource.Direct _, InterfaceSource.User _, InterfaceSource.Other _ -> {}
        }
    }

    private static void requireFree(Host host, MacAddress mac, List<MacAddress> besides) {
        var holder = host.inventory().guests().values().stream()
                .filter(guest -> guest.traits().macs().stream().anyMatch(mac.value()::equalsIgnoreCase))
                .map(GuestFacts::name)
                .findFirst();
        if (holder.isPresent() || besides.contains(mac)) {
            throw new Problem(GuestProblem.GUEST_MAC_TAKEN, mac.value(), holder.orElse("–"));
        }
    }
}
