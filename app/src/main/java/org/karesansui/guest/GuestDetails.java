package org.karesansui.guest;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.web.Json;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.Firmware;
import org.karesansui.xml.domain.GuestMetadata;
import org.karesansui.xml.domain.InterfaceSource;
import org.karesansui.xml.domain.InterfaceXml;
import org.karesansui.xml.domain.LoaderType;
import org.karesansui.xml.domain.OsXml;

/** Reads one guest whole for the API: what is stored, with the sizes that libvirt tells now. */
final class GuestDetails {
    /** The channel of spice-vdagent, over which QEMU shares the clipboard with VNC too. */
    private static final String CLIPBOARD = "com.redhat.spice.0";

    private GuestDetails() {}

    static GuestDetail read(Host host, GuestFacts guest) {
        return host.read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                return detail(domain, host, guest);
            }
        });
    }

    /** Which consoles it has now, or would have once it starts. */
    static GuestConsolePage.Has consoles(Host host, GuestFacts guest) {
        return host.read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                var devices = DomainXml.parse(domain.xml()).devices();
                var kinds = devices.graphics().stream()
                        .map(graphics -> graphics.type().word())
                        .toList();
                var screen = Stream.of("vnc", "spice").filter(kinds::contains).findFirst();
                return new GuestConsolePage.Has(
                        !devices.serials().isEmpty(),
                        screen.orElse(""),
                        devices.channels().stream()
                                .anyMatch(channel -> channel.name().equals(Optional.of(CLIPBOARD))));
            }
        });
    }

    private static GuestDetail detail(Domain domain, Host host, GuestFacts guest) {
        var definition = DomainXml.parse(domain.xml(DomainXmlFlag.INACTIVE));
        var metadata = definition.metadata();
        var os = definition.os();
        return new GuestDetail(
                GuestView.of(guest, host.inventory()),
                new Note(
                        metadata.flatMap(GuestMetadata::noteTitle).orElse(""),
                        metadata.flatMap(GuestMetadata::noteText).orElse("")),
                os.machine().orElse(""),
                new GuestDetail.Boot(
                        firmware(os),
                        os.kernel().orElse(""),
                        os.initrd().orElse(""),
                        os.commandLine().orElse(""),
                        InstallMedia.of(definition)),
                definition.disks().stream().map(disk -> disk(domain, disk)).toList(),
                definition.interfaces().stream().map(GuestDetails::nic).toList(),
                GuestRows.verbs(guest, host.inventory()),
                new GuestDetail.Origin(
                        metadata.flatMap(GuestMetadata::createdBy).orElse(null),
                        metadata.flatMap(GuestMetadata::createdAt).orElse(null)));
    }

    static String firmware(OsXml os) {
        var uefi = os.firmware().filter(Firmware.EFI::equals).isPresent()
                || os.loaderType().filter(LoaderType.PFLASH::equals).isPresent();
        if (!uefi) {
            return Json.word(GuestOptions.Firmware.BIOS);
        }
        var secure = os.firmwareFeature("secure-boot").or(os::loaderSecure).orElse(false);
        return Json.word(secure ? GuestOptions.Firmware.SECURE_BOOT : GuestOptions.Firmware.UEFI);
    }

    private static GuestDetail.Disk disk(Domain domain, DiskXml disk) {
        var sizes = sizes(domain, disk.target());
        return new GuestDetail.Disk(
                disk.target(),
                type(disk.source()),
                disk.bus().map(Object::toString).orElse(""),
                disk.format().map(Object::toString).orElse(""),
                path(disk.source()),
                sizes == null ? null : sizes.size(),
                sizes == null ? null : sizes.allocation());
    }

    /** What a disk holds and takes. */
    record Sizes(Bytes size, Bytes allocation) {}

    /** Nothing for an empty drive, and for the image of a pool that is off. */
    static @Nullable Sizes sizes(Domain domain, String target) {
        try {
            var info = domain.statistics().blockInfo(target);
            return new Sizes(new Bytes(info.capacity()), new Bytes(info.allocation()));
        } catch (LibvirtException unreadable) {
            return null;
        }
    }

    private static String type(DiskSource source) {
        return switch (source) {
            case DiskSource.File _ -> "file";
            case DiskSource.Block _ -> "block";
            case DiskSource.Volume _ -> "volume";
            case DiskSource.Network _ -> "network";
            case DiskSource.Other(var other) -> other.word();
            case DiskSource.Empty() -> "";
        };
    }

    static String path(DiskSource source) {
        return switch (source) {
            case DiskSource.File(var path) -> path;
            case DiskSource.Block(var path) -> path;
            case DiskSource.Volume _, DiskSource.Network _, DiskSource.Other _, DiskSource.Empty _ -> "";
        };
    }

    private static GuestDetail.Nic nic(InterfaceXml nic) {
        return new GuestDetail.Nic(
                nic.identity(),
                source(nic.source()),
                nic.model().map(Object::toString).orElse(""));
    }

    static String source(InterfaceSource source) {
        return switch (source) {
            case InterfaceSource.Network(var name) -> "network:" + name;
            case InterfaceSource.Bridge(var name) -> "bridge:" + name;
            case InterfaceSource.Direct(var device, var mode) -> "direct:" + device;
            case InterfaceSource.User() -> "user";
            case InterfaceSource.Other(var type) -> type.toString();
        };
    }
}
