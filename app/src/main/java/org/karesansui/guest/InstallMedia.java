package org.karesansui.guest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.GuestTraits;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.InventoryChange;
import org.karesansui.host.InventoryListener;
import org.karesansui.host.PowerState;
import org.karesansui.job.Job;
import org.karesansui.job.JobId;
import org.karesansui.job.JobListener;
import org.karesansui.job.JobRequest;
import org.karesansui.job.Jobs;
import org.karesansui.job.Requester;
import org.karesansui.layout.Layout;
import org.karesansui.libvirt.AffectFlag;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.DeviceFlag;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.MetadataType;
import org.karesansui.problem.Problem;
import org.karesansui.web.Viewer;
import org.karesansui.words.Sentence;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GuestMetadata;
import org.karesansui.xml.domain.LifecycleAction;
import org.karesansui.xml.domain.OsXml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a guest was given for the installation of its system only, as its metadata says, and that it goes: by itself once
 * the guest is off after a start with it, or when somebody asks. Thread-safe.
 */
final class InstallMedia implements InventoryListener, JobListener {
    /** How the metadata calls the kernel with its initial RAM disk; a CD is called by the target of its drive. */
    static final String KERNEL = "kernel";

    private static final String TITLE = "job.guest.installMedia";
    private static final Logger LOG = LoggerFactory.getLogger(InstallMedia.class);

    private final Hosts hosts;
    private final Layout layout;
    private final GuestDeletion deletion;
    private final Jobs jobs;

    InstallMedia(Hosts hosts, Layout layout, GuestDeletion deletion, Jobs jobs) {
        this.hosts = hosts;
        this.layout = layout;
        this.deletion = deletion;
        this.jobs = jobs;
    }

    /** What the guest has, by the names of the metadata; empty for nothing. */
    static List<String> of(DomainXml definition) {
        return definition.metadata().map(GuestMetadata::installMedia).orElse(List.of());
    }

    @Override
    public void changed(InventoryChange change) {
        change.changed().forEach(this::look);
    }

    /** What held the guest is over. A removal that failed is not begun again until the guest changes. */
    @Override
    public void changed(Job job) {
        if (job.isDone()
                && job.object().kind().equals("guest")
                && !job.title().key().equals(TITLE)) {
            hosts.all().stream()
                    .filter(host -> host.name().value().equals(job.object().host()))
                    .flatMap(host -> host.inventory().guest(job.object().key()).stream())
                    .forEach(this::look);
        }
    }

    private void look(GuestFacts guest) {
        if (guest.traits().job() != null) {
            return;
        }
        switch (guest.traits().text().installation()) {
            case NONE -> {}
            case AWAITED -> {
                if (guest.active()) {
                    onItsOwn(guest, this::begun);
                }
            }
            case BEGUN -> {
                if (!guest.active() && guest.state() == PowerState.SHUT_OFF) {
                    onItsOwn(guest, each -> remove(each, Requester.itself()));
                }
            }
        }
    }

    /** Whoever tells us must not wait for libvirt. */
    private static void onItsOwn(GuestFacts guest, Consumer<GuestFacts> work) {
        var _ = Thread.ofVirtual().name("install-media").start(() -> {
            try {
                work.accept(guest);
            } catch (LibvirtException | Problem failure) {
                LOG.info("The install media of {} stay for now: {}", guest.name(), failure.getMessage());
            }
        });
    }

    private void begun(GuestFacts guest) {
        var host = hosts.require(guest.id().host());
        host.change(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                metadata(domain)
                        .filter(metadata -> !metadata.installMedia().isEmpty())
                        .ifPresent(metadata -> Guests.store(domain, metadata.installStarted(true)));
                return true;
            }
        });
        host.lookAt(guest.id());
    }

    private static Optional<GuestMetadata> metadata(Domain domain) {
        return domain.metadata(MetadataType.ELEMENT, GuestMetadata.NAMESPACE.uri(), AffectFlag.CONFIG)
                .map(GuestMetadata::parse);
    }

    /** @throws Problem {@link GuestProblem#GUEST_NO_INSTALL_MEDIA} */
    JobId remove(GuestFacts guest, Viewer viewer) {
        return remove(guest, Requester.of(viewer));
    }

    private JobId remove(GuestFacts guest, Requester requester) {
        var host = hosts.require(guest.id().host());
        var what = plan(guest);
        var request = JobRequest.of(
                Sentence.of(TITLE, guest.name()),
                requester,
                GuestCreation.object(host, guest.id().uuid().toString()));
        return jobs.submit(request, progress -> progress.finishWith(List.of(what)));
    }

    /**
     * What would be removed; changes nothing.
     *
     * @throws Problem {@link GuestProblem#GUEST_NO_INSTALL_MEDIA}
     */
    GuestUndo.RemoveInstallMedia plan(GuestFacts guest) {
        var host = hosts.require(guest.id().host());
        if (guest.traits().text().installation() == GuestTraits.Installation.NONE) {
            throw new Problem(GuestProblem.GUEST_NO_INSTALL_MEDIA, guest.name());
        }
        return plan(host, guest.id().uuid(), guest);
    }

    private GuestUndo.RemoveInstallMedia plan(Host host, UUID uuid, GuestFacts guest) {
        return new GuestUndo.RemoveInstallMedia(
                host.name().value(),
                uuid,
                guest.name(),
                deletion.parcels(host, guest),
                GuestDeletion.bootFiles(layout, host, guest));
    }

    /** Takes what is marked out of the guest, as it runs and as it is stored; where nothing is marked, nothing. */
    static void strip(Connection connection, Domain domain) {
        var definition = DomainXml.parse(domain.xml(DomainXmlFlag.INACTIVE, DomainXmlFlag.SECURE));
        var marked = of(definition);
        if (marked.isEmpty()) {
            return;
        }
        if (domain.isActive()) {
            ejectNow(domain, marked);
        }
        drives(definition, marked).forEach(drive -> drive.source(new DiskSource.Empty()));
        if (marked.contains(KERNEL)) {
            List.of(OsXml.KERNEL, OsXml.INITRD, OsXml.COMMAND_LINE).forEach(definition.os()::clear);
            definition.onReboot(LifecycleAction.RESTART);
        }
        definition.metadata().ifPresent(GuestMetadata::installed);
        connection.domainDefineXml(definition.toXml()).close();
    }

    /** The guest's system may have locked the drive; what it was needed for is over all the same. */
    private static void ejectNow(Domain domain, List<String> marked) {
        for (var drive : drives(DomainXml.parse(domain.xml(DomainXmlFlag.SECURE)), marked)) {
            if (!(drive.source() instanceof DiskSource.Empty)) {
                drive.source(new DiskSource.Empty());
                domain.devices().update(drive.toXml(), DeviceFlag.LIVE, DeviceFlag.FORCE);
            }
        }
    }

    private static List<DiskXml> drives(DomainXml definition, List<String> marked) {
        return definition.disks().stream()
                .filter(disk -> marked.contains(disk.target()))
                .filter(disk -> disk.device().filter(DiskDevice.CDROM::equals).isPresent())
                .toList();
    }
}
