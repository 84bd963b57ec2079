package org.karesansui.xml;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.karesansui.xml.domain.BootDevice;
import org.karesansui.xml.domain.ClockOffset;
import org.karesansui.xml.domain.ClockXml;
import org.karesansui.xml.domain.CpuMode;
import org.karesansui.xml.domain.CpuXml;
import org.karesansui.xml.domain.DomainType;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.FeaturesXml;
import org.karesansui.xml.domain.Firmware;
import org.karesansui.xml.domain.GuestMetadata;
import org.karesansui.xml.domain.LifecycleAction;
import org.karesansui.xml.domain.LoaderType;
import org.karesansui.xml.domain.OsXml;
import org.karesansui.xml.domain.PowerXml;

/** What the views over a whole domain edit. */
final class DomainEdits {
    private static final UUID IDENTIFIER = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final Instant TIME = Instant.parse("2026-11-01T12:00:00Z");

    private DomainEdits() {}

    static Stream<Subject<?>> all() {
        return Stream.of(domain(), os(), features(), cpu(), clock(), power(), guestMetadata());
    }

    private static Subject<DomainXml> domain() {
        return new Subject<>(
                "DomainXml",
                "domain",
                DomainXml::of,
                DomainXml.PROPERTIES,
                List.of(
                        Edit.of(DomainXml.TYPE, DomainXml::type, DomainXml::type, DomainType.QEMU),
                        Edit.of(DomainXml.ID, DomainXml::id, DomainXml::id, 7),
                        Edit.of(DomainXml.NAME, DomainXml::name, DomainXml::name, "other name"),
                        Edit.of(DomainXml.UUID_TEXT, DomainXml::uuid, DomainXml::uuid, IDENTIFIER),
                        Edit.of(DomainXml.TITLE, DomainXml::title, DomainXml::title, "other title"),
                        Edit.of(
                                DomainXml.DESCRIPTION,
                                DomainXml::description,
                                DomainXml::description,
                                "other description"),
                        Edit.of(DomainXml.MAX_MEMORY, DomainXml::maxMemory, DomainXml::maxMemory, Bytes.ofMib(768)),
                        Edit.of(DomainXml.MEMORY_SLOTS, DomainXml::memorySlots, DomainXml::memorySlots, 7),
                        Edit.of(DomainXml.MEMORY, DomainXml::memory, DomainXml::memory, Bytes.ofMib(768)),
                        Edit.of(
                                DomainXml.CURRENT_MEMORY,
                                DomainXml::currentMemory,
                                DomainXml::currentMemory,
                                Bytes.ofMib(768)),
                        Edit.of(DomainXml.VCPUS, DomainXml::vcpus, DomainXml::vcpus, 7),
                        Edit.of(DomainXml.CURRENT_VCPUS, DomainXml::currentVcpus, DomainXml::currentVcpus, 7),
                        Edit.of(
                                DomainXml.ON_POWER_OFF,
                                DomainXml::onPowerOff,
                                DomainXml::onPowerOff,
                                LifecycleAction.RESTART),
                        Edit.of(DomainXml.ON_REBOOT, DomainXml::onReboot, DomainXml::onReboot, LifecycleAction.RESTART),
                        Edit.of(DomainXml.ON_CRASH, DomainXml::onCrash, DomainXml::onCrash, LifecycleAction.RESTART)));
    }

    private static Subject<OsXml> os() {
        return new Subject<>(
                "OsXml",
                "domain",
                root -> DomainXml.of(root).os(),
                OsXml.PROPERTIES,
                List.of(
                        Edit.of(OsXml.ARCHITECTURE, OsXml::architecture, OsXml::architecture, "other architecture"),
                        Edit.of(OsXml.MACHINE, OsXml::machine, OsXml::machine, "other machine"),
                        Edit.of(OsXml.KIND, OsXml::kind, OsXml::kind, "other kind"),
                        Edit.of(OsXml.FIRMWARE, OsXml::firmware, OsXml::firmware, Firmware.BIOS),
                        Edit.of(OsXml.LOADER, OsXml::loader, OsXml::loader, "other loader"),
                        Edit.of(OsXml.LOADER_READ_ONLY, OsXml::loaderReadOnly, OsXml::loaderReadOnly, true),
                        Edit.of(OsXml.LOADER_SECURE, OsXml::loaderSecure, OsXml::loaderSecure, true),
                        Edit.of(OsXml.LOADER_TYPE, OsXml::loaderType, OsXml::loaderType, LoaderType.PFLASH),
                        Edit.of(OsXml.NVRAM, OsXml::nvram, OsXml::nvram, "other nvram"),
                        Edit.of(
                                OsXml.NVRAM_TEMPLATE,
                                OsXml::nvramTemplate,
                                OsXml::nvramTemplate,
                                "other nvramTemplate"),
                        Edit.of(OsXml.KERNEL, OsXml::kernel, OsXml::kernel, "other kernel"),
                        Edit.of(OsXml.INITRD, OsXml::initrd, OsXml::initrd, "other initrd"),
                        Edit.of(OsXml.COMMAND_LINE, OsXml::commandLine, OsXml::commandLine, "other commandLine"),
                        Edit.of(
                                OsXml.BOOT_DEVICES,
                                OsXml::bootDevices,
                                OsXml::bootDevices,
                                List.of(BootDevice.CDROM, BootDevice.HD)),
                        Edit.of(OsXml.BOOT_MENU, OsXml::bootMenu, OsXml::bootMenu, true),
                        Edit.of(OsXml.BOOT_MENU_TIMEOUT, OsXml::bootMenuTimeout, OsXml::bootMenuTimeout, 7)));
    }

    private static Subject<FeaturesXml> features() {
        return new Subject<>(
                "FeaturesXml",
                "domain",
                root -> DomainXml.of(root).features(),
                FeaturesXml.PROPERTIES,
                List.of(
                        Edit.of(FeaturesXml.ACPI, FeaturesXml::acpi, FeaturesXml::acpi, true),
                        Edit.of(FeaturesXml.APIC, FeaturesXml::apic, FeaturesXml::apic, true),
                        Edit.of(FeaturesXml.PAE, FeaturesXml::pae, FeaturesXml::pae, true),
                        Edit.of(FeaturesXml.SMM, FeaturesXml::smm, FeaturesXml::smm, true)));
    }

    private static Subject<CpuXml> cpu() {
        return new Subject<>(
                "CpuXml",
                "domain",
                root -> DomainXml.of(root).cpu(),
                CpuXml.PROPERTIES,
                List.of(
                        Edit.of(CpuXml.MODE, CpuXml::mode, CpuXml::mode, CpuMode.HOST_MODEL),
                        Edit.of(CpuXml.MIGRATABLE, CpuXml::migratable, CpuXml::migratable, true),
                        Edit.of(CpuXml.MODEL, CpuXml::model, CpuXml::model, "other model"),
                        Edit.of(CpuXml.FALLBACK, CpuXml::fallback, CpuXml::fallback, "other fallback"),
                        Edit.of(CpuXml.SOCKETS, CpuXml::sockets, CpuXml::sockets, 7),
                        Edit.of(CpuXml.DIES, CpuXml::dies, CpuXml::dies, 7),
                        Edit.of(CpuXml.CORES, CpuXml::cores, CpuXml::cores, 7),
                        Edit.of(CpuXml.THREADS, CpuXml::threads, CpuXml::threads, 7)));
    }

    private static Subject<ClockXml> clock() {
        return new Subject<>(
                "ClockXml",
                "domain",
                root -> DomainXml.of(root).clock(),
                ClockXml.PROPERTIES,
                List.of(
                        Edit.of(ClockXml.OFFSET, ClockXml::offset, ClockXml::offset, ClockOffset.LOCALTIME),
                        Edit.of(ClockXml.TIME_ZONE, ClockXml::timeZone, ClockXml::timeZone, "other timeZone"),
                        Edit.of(ClockXml.ADJUSTMENT, ClockXml::adjustment, ClockXml::adjustment, "other adjustment")));
    }

    private static Subject<PowerXml> power() {
        return new Subject<>(
                "PowerXml",
                "domain",
                root -> DomainXml.of(root).power(),
                PowerXml.PROPERTIES,
                List.of(
                        Edit.of(PowerXml.SUSPEND_TO_MEMORY, PowerXml::suspendToMemory, PowerXml::suspendToMemory, true),
                        Edit.of(PowerXml.SUSPEND_TO_DISK, PowerXml::suspendToDisk, PowerXml::suspendToDisk, true)));
    }

    private static Subject<GuestMetadata> guestMetadata() {
        return new Subject<>(
                "GuestMetadata",
                "domain",
                root -> DomainXml.of(root).ensureMetadata(),
                GuestMetadata.PROPERTIES,
                List.of(
                        Edit.of(
                                GuestMetadata.NOTE_TITLE,
                                GuestMetadata::noteTitle,
                                GuestMetadata::noteTitle,
                                "other noteTitle"),
                        Edit.of(
                                GuestMetadata.NOTE_TEXT,
                                GuestMetadata::noteText,
                                GuestMetadata::noteText,
                                "other noteText"),
                        Edit.of(
                                GuestMetadata.TAGS,
                                GuestMetadata::tags,
                                GuestMetadata::tags,
                                List.of("two", "one", "three")),
                        Edit.of(GuestMetadata.ICON, GuestMetadata::icon, GuestMetadata::icon, "other icon"),
                        Edit.of(
                                GuestMetadata.CREATED_BY,
                                GuestMetadata::createdBy,
                                GuestMetadata::createdBy,
                                "other createdBy"),
                        Edit.of(GuestMetadata.CREATED_AT, GuestMetadata::createdAt, GuestMetadata::createdAt, TIME),
                        Edit.of(GuestMetadata.JOB, GuestMetadata::job, GuestMetadata::job, "other job"),
                        Edit.of(
                                GuestMetadata.INSTALL_MEDIA,
                                GuestMetadata::installMedia,
                                GuestMetadata::installMedia,
                                List.of("kernel", "sdc")),
                        Edit.of(
                                GuestMetadata.INSTALL_BY,
                                GuestMetadata::installBy,
                                GuestMetadata::installBy,
                                "other installBy"),
                        Edit.of(
                                GuestMetadata.INSTALL_JOB,
                                GuestMetadata::installJob,
                                GuestMetadata::installJob,
                                "other installJob"),
                        Edit.of(
                                GuestMetadata.INSTALL_STARTED,
                                GuestMetadata::installStarted,
                                GuestMetadata::installStarted,
                                true),
                        Edit.of(GuestMetadata.PROTECTION, GuestMetadata::protect, GuestMetadata::isProtected, true)));
    }
}
