package org.karesansui.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Hosts;
import org.karesansui.host.PowerState;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.problem.Problem;
import org.karesansui.xml.domain.DiskBus;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskFormat;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.InterfaceXml;
import org.karesansui.xml.domain.OsXml;

/**
 * Starts a guest that is off from a CD, this once: libvirt starts it from another definition than the stored one, which it
 * keeps, so that whatever happens nothing is to be put back. Thread-safe.
 */
final class CdBoot {
    private static final String WORD = "start";

    private final Hosts hosts;
    private final Media media;

    CdBoot(Hosts hosts, Media media) {
        this.hosts = hosts;
        this.media = media;
    }

    /**
     * Judges, and changes nothing.
     *
     * @param cd absent for what is in the guest's drive
     * @throws Problem where the guest is not off, or the medium is no CD or not on the host
     */
    void require(GuestFacts guest, @Nullable Medium cd) {
        if (guest.active() || guest.state() == PowerState.SAVED) {
            throw new Problem(
                    GuestProblem.GUEST_STATE_WRONG,
                    guest.name(),
                    WORD,
                    guest.state().word());
        }
        var found = new Findings(List.of());
        found.at("cd", () -> requireMedium(guest, cd));
        found.orThrow();
    }

    private void requireMedium(GuestFacts guest, @Nullable Medium cd) {
        if (cd != null) {
            var host = hosts.require(guest.id().host());
            var _ = media.place(host, cd);
            media.require(host, Media.Role.CD, cd);
        } else if (!hasCd(guest)) {
            throw new Problem(GuestProblem.GUEST_CD_MISSING);
        }
    }

    /** Whether there is one in its drive. */
    boolean hasCd(GuestFacts guest) {
        var drive = drive(GuestDeletion.definition(hosts.require(guest.id().host()), guest));
        return drive != null && !(drive.source() instanceof DiskSource.Empty);
    }

    void start(GuestFacts guest, @Nullable Medium cd) {
        require(guest, cd);
        var host = hosts.require(guest.id().host());
        var path = cd == null ? null : media.place(host, cd);
        host.slow(connection -> {
            connection.domainCreateXml(once(connection, guest, path)).close();
            return true;
        });
        host.lookAt(guest.id());
    }

    private static String once(Connection connection, GuestFacts guest, @Nullable String path) {
        try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
            // With passwords, or the guest would run without.
            var definition = DomainXml.parse(domain.xml(DomainXmlFlag.INACTIVE, DomainXmlFlag.SECURE));
            startFromCd(definition, path);
            return definition.toXml();
        }
    }

    /** @param path of the CD's image; absent for what is in the drive */
    static void startFromCd(DomainXml definition, @Nullable String path) {
        List.of(OsXml.KERNEL, OsXml.INITRD, OsXml.COMMAND_LINE, OsXml.BOOT_DEVICES)
                .forEach(definition.os()::clear);
        var order = 2;
        for (var disk : definition.disks()) {
            if (disk.device().filter(DiskDevice.CDROM::equals).isEmpty()) {
                disk.bootOrder(order);
                order++;
            } else {
                disk.clear(DiskXml.BOOT_ORDER);
            }
        }
        for (var nic : definition.interfaces()) {
            if (nic.bootOrder().isPresent()) {
                nic.clear(InterfaceXml.BOOT_ORDER);
                nic.bootOrder(order);
                order++;
            }
        }
        var drive = drive(definition);
        if (drive == null) {
            definition.devices().add(newDrive(definition));
            drive = drive(definition);
        }
        if (drive != null) {
            if (path != null) {
                drive.source(new DiskSource.File(path));
            }
            drive.bootOrder(1);
        }
    }

    private static @Nullable DiskXml drive(DomainXml definition) {
        return definition.disks().stream()
                .filter(disk -> disk.device().filter(DiskDevice.CDROM::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static DiskXml newDrive(DomainXml definition) {
        var os = definition.os();
        var bus = CdBus.of(os.architecture().orElse(""), os.machine().orElse(""));
        var letter = 'a';
        while (definition.devices().findDisk(bus.prefix() + letter).isPresent()) {
            letter++;
        }
        return DiskXml.create(
                        DiskDevice.CDROM,
                        new DiskSource.Empty(),
                        DiskFormat.RAW,
                        bus.prefix() + letter,
                        new DiskBus(bus.word()))
                .readOnly(true);
    }
}
