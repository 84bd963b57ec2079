package org.karesansui.guest;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.LoadHistory;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.web.Json;
import org.karesansui.words.Words;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GraphicsXml;
import org.karesansui.xml.domain.GuestMetadata;
import org.karesansui.xml.domain.InterfaceSource;
import org.karesansui.xml.domain.InterfaceXml;

/** Reads what the page of one guest shows beside what the inventory knows: its definition, and the size of its disks. */
final class GuestSummaries {
    private final Json json;
    private final InstantSource clock;

    GuestSummaries(Json json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    /** What one look at libvirt tells. */
    private record Read(DomainXml definition, List<GuestDevice> disks) {}

    GuestSummaryPage page(Host host, GuestFacts guest, Words words) {
        var read = read(host, guest);
        return new GuestSummaryPage(
                GuestRows.row(guest, host.inventory()),
                GuestRows.verbs(guest, host.inventory()),
                facts(read.definition(), guest, words),
                plots(host.history().of(guest.id().uuid()), guest),
                devices(read, guest, words),
                List.of(),
                installMedia(read.definition(), words),
                clock.instant());
    }

    private static List<String> installMedia(DomainXml definition, Words words) {
        return InstallMedia.of(definition).stream()
                .map(medium -> medium.equals(InstallMedia.KERNEL)
                        ? words.say("guest.install.kernel")
                        : words.say(
                                "guest.install.cd",
                                definition
                                        .devices()
                                        .findDisk(medium)
                                        .map(disk -> place(disk.source()))
                                        .orElse(medium)))
                .toList();
    }

    private static Read read(Host host, GuestFacts guest) {
        return host.read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                var definition = DomainXml.parse(domain.xml(DomainXmlFlag.INACTIVE));
                return new Read(
                        definition,
                        definition.disks().stream()
                                .map(disk -> device(domain, disk))
                                .toList());
            }
        });
    }

    private static GuestDevice device(Domain domain, DiskXml disk) {
        var bus = disk.bus().map(Object::toString).orElse("");
        var format = disk.format().map(Object::toString).orElse("");
        var detail = String.join(" · ", List.of(place(disk.source()), format, bus));
        try {
            var info = domain.statistics().blockInfo(disk.target());
            var percent = info.capacity() == 0 ? -1 : (int) (100 * info.allocation() / info.capacity());
            return new GuestDevice(
                    "disc", disk.target(), new Bytes(info.capacity()).display(), detail, Math.min(100, percent));
        } catch (LibvirtException unreadable) {
            // An empty drive has no size, and the image of a pool that is off cannot be read.
            return new GuestDevice("disc", disk.target(), "", detail, -1);
        }
    }

    private static String place(DiskSource source) {
        return switch (source) {
            case DiskSource.File(var path) -> path;
            case DiskSource.Block(var path) -> path;
            case DiskSource.Volume(var pool, var volume) -> pool + "/" + volume;
            case DiskSource.Network(var protocol, var name) -> protocol + ":" + name;
            case DiskSource.Other(var type) -> type.toString();
            case DiskSource.Empty() -> "–";
        };
    }

    private static GuestSummaryPage.Facts facts(DomainXml definition, GuestFacts guest, Words words) {
        var metadata = definition.metadata();
        var os = definition.os();
        return new GuestSummaryPage.Facts(
                "",
                "",
                os.machine().orElse(""),
                words.say("guest.firmware." + GuestDetails.firmware(os)),
                metadata.flatMap(GuestMetadata::createdBy).orElse(""),
                guest.traits().autostart(),
                guest.active() && !definition.devices().graphics().isEmpty(),
                note(GuestNotes.of(definition).note()));
    }

    private static String note(Note note) {
        return Stream.of(note.title(), note.text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<GuestDevice> devices(Read read, GuestFacts guest, Words words) {
        var devices = new ArrayList<>(read.disks());
        for (var nic : read.definition().interfaces()) {
            devices.add(device(nic, guest));
        }
        for (var graphics : read.definition().devices().graphics()) {
            devices.add(new GuestDevice(
                    "device-desktop", graphics.type().toString().toUpperCase(Locale.ROOT), "", listen(graphics), -1));
        }
        if (!read.definition().devices().serials().isEmpty()) {
            devices.add(new GuestDevice("terminal-2", words.say("guest.device.serial"), "", "", -1));
        }
        return devices;
    }

    private static GuestDevice device(InterfaceXml nic, GuestFacts guest) {
        var address =
                guest.traits().macs().size() == 1 ? guest.addresses().stream().findFirst() : Optional.<String>empty();
        var model = nic.model().map(Object::toString).orElse("");
        return new GuestDevice("network", nic.identity(), address.orElse(""), source(nic.source()) + " · " + model, -1);
    }

    private static String source(InterfaceSource source) {
        return switch (source) {
            case InterfaceSource.Network(var name) -> name;
            case InterfaceSource.Bridge(var name) -> name;
            case InterfaceSource.Direct(var device, var mode) -> device;
            case InterfaceSource.User() -> "user";
            case InterfaceSource.Other(var type) -> type.toString();
        };
    }

    private static String listen(GraphicsXml graphics) {
        return graphics.listenerAddress().or(graphics::listenAddress).orElse("");
    }

    private GuestSummaryPage.Plots plots(List<LoadHistory.Sample> samples, GuestFacts guest) {
        var series = new LinkedHashMap<String, List<? extends Number>>();
        series.put(
                "times",
                samples.stream().map(each -> each.at().getEpochSecond()).toList());
        series.put("cpu", samples.stream().map(each -> each.load().cpuPercent()).toList());
        series.put(
                "memory", samples.stream().map(each -> each.load().memoryUsed()).toList());
        series.put(
                "diskRead", samples.stream().map(each -> each.load().diskRead()).toList());
        series.put(
                "diskWritten",
                samples.stream().map(each -> each.load().diskWritten()).toList());
        series.put(
                "received", samples.stream().map(each -> each.load().received()).toList());
        series.put("sent", samples.stream().map(each -> each.load().sent()).toList());
        var load = guest.load();
        return new GuestSummaryPage.Plots(
                new String(json.bytes(series), StandardCharsets.UTF_8),
                guest.active() ? new Bytes(load.memoryUsed()).display() : "–",
                guest.active() ? rate(load.diskRead() + load.diskWritten()) : "–",
                guest.active() ? rate(load.received() + load.sent()) : "–");
    }

    private static String rate(long bytes) {
        return new Bytes(bytes).display() + "/s";
    }
}
