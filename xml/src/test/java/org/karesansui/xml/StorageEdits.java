package org.karesansui.xml;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.karesansui.xml.domain.DiskFormat;
import org.karesansui.xml.snapshot.SnapshotDiskXml;
import org.karesansui.xml.snapshot.SnapshotPlace;
import org.karesansui.xml.snapshot.SnapshotState;
import org.karesansui.xml.snapshot.SnapshotXml;
import org.karesansui.xml.storage.EncryptionFormat;
import org.karesansui.xml.storage.PoolType;
import org.karesansui.xml.storage.PoolXml;
import org.karesansui.xml.storage.VolumeFormat;
import org.karesansui.xml.storage.VolumeType;
import org.karesansui.xml.storage.VolumeXml;

/** What the views over pools, volumes and snapshots edit. */
final class StorageEdits {
    private static final UUID IDENTIFIER = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final Instant TIME = Instant.parse("2026-11-01T12:00:00Z");

    private StorageEdits() {}

    static Stream<Subject<?>> all() {
        return Stream.of(volume(), pool(), snapshot(), snapshotDisk());
    }

    private static Subject<VolumeXml> volume() {
        return new Subject<>(
                "VolumeXml",
                "volume",
                VolumeXml::of,
                VolumeXml.PROPERTIES,
                List.of(
                        Edit.of(VolumeXml.TYPE, VolumeXml::type, VolumeXml::type, VolumeType.BLOCK),
                        Edit.of(VolumeXml.NAME, VolumeXml::name, VolumeXml::name, "other name"),
                        Edit.of(VolumeXml.KEY, VolumeXml::key, VolumeXml::key, "other key"),
                        Edit.of(VolumeXml.CAPACITY, VolumeXml::capacity, VolumeXml::capacity, Bytes.ofMib(768)),
                        Edit.of(VolumeXml.ALLOCATION, VolumeXml::allocation, VolumeXml::allocation, Bytes.ofMib(768)),
                        Edit.of(VolumeXml.PHYSICAL, VolumeXml::physical, VolumeXml::physical, Bytes.ofMib(768)),
                        Edit.of(VolumeXml.PATH, VolumeXml::path, VolumeXml::path, "other path"),
                        Edit.of(VolumeXml.FORMAT, VolumeXml::format, VolumeXml::format, VolumeFormat.QCOW2),
                        Edit.of(VolumeXml.MODE, VolumeXml::mode, VolumeXml::mode, "other mode"),
                        Edit.of(VolumeXml.OWNER, VolumeXml::owner, VolumeXml::owner, 7),
                        Edit.of(VolumeXml.GROUP, VolumeXml::group, VolumeXml::group, 7),
                        Edit.of(VolumeXml.LABEL, VolumeXml::label, VolumeXml::label, "other label"),
                        Edit.of(
                                VolumeXml.ENCRYPTION_FORMAT,
                                VolumeXml::encryption,
                                VolumeXml::encryption,
                                EncryptionFormat.QCOW),
                        Edit.of(
                                VolumeXml.COMPATIBILITY,
                                VolumeXml::compatibility,
                                VolumeXml::compatibility,
                                "other compatibility"),
                        Edit.of(
                                VolumeXml.BACKING_PATH,
                                VolumeXml::backingPath,
                                VolumeXml::backingPath,
                                "other backingPath"),
                        Edit.of(
                                VolumeXml.BACKING_FORMAT,
                                VolumeXml::backingFormat,
                                VolumeXml::backingFormat,
                                VolumeFormat.QCOW2)));
    }

    private static Subject<PoolXml> pool() {
        return new Subject<>(
                "PoolXml",
                "pool",
                PoolXml::of,
                PoolXml.PROPERTIES,
                List.of(
                        Edit.of(PoolXml.TYPE, PoolXml::type, PoolXml::type, PoolType.FS),
                        Edit.of(PoolXml.NAME, PoolXml::name, PoolXml::name, "other name"),
                        Edit.of(PoolXml.IDENTIFIER, PoolXml::uuid, PoolXml::uuid, IDENTIFIER),
                        Edit.of(PoolXml.CAPACITY, PoolXml::capacity, PoolXml::capacity, Bytes.ofMib(768)),
                        Edit.of(PoolXml.ALLOCATION, PoolXml::allocation, PoolXml::allocation, Bytes.ofMib(768)),
                        Edit.of(PoolXml.AVAILABLE, PoolXml::available, PoolXml::available, Bytes.ofMib(768)),
                        Edit.of(PoolXml.SOURCE_HOST, PoolXml::sourceHost, PoolXml::sourceHost, "other sourceHost"),
                        Edit.of(PoolXml.SOURCE_PORT, PoolXml::sourcePort, PoolXml::sourcePort, 7),
                        Edit.of(
                                PoolXml.SOURCE_DEVICES,
                                PoolXml::sourceDevices,
                                PoolXml::sourceDevices,
                                List.of("two", "one", "three")),
                        Edit.of(
                                PoolXml.SOURCE_DIRECTORY,
                                PoolXml::sourceDirectory,
                                PoolXml::sourceDirectory,
                                "other sourceDirectory"),
                        Edit.of(PoolXml.SOURCE_NAME, PoolXml::sourceName, PoolXml::sourceName, "other sourceName"),
                        Edit.of(
                                PoolXml.SOURCE_FORMAT,
                                PoolXml::sourceFormat,
                                PoolXml::sourceFormat,
                                "other sourceFormat"),
                        Edit.of(PoolXml.INITIATOR, PoolXml::initiator, PoolXml::initiator, "other initiator"),
                        Edit.of(PoolXml.TARGET_PATH, PoolXml::targetPath, PoolXml::targetPath, "other targetPath"),
                        Edit.of(PoolXml.MODE, PoolXml::mode, PoolXml::mode, "other mode"),
                        Edit.of(PoolXml.OWNER, PoolXml::owner, PoolXml::owner, 7),
                        Edit.of(PoolXml.GROUP, PoolXml::group, PoolXml::group, 7),
                        Edit.of(PoolXml.LABEL, PoolXml::label, PoolXml::label, "other label")));
    }

    private static Subject<SnapshotXml> snapshot() {
        return new Subject<>(
                "SnapshotXml",
                "snapshot",
                SnapshotXml::of,
                SnapshotXml.PROPERTIES,
                List.of(
                        Edit.of(SnapshotXml.NAME, SnapshotXml::name, SnapshotXml::name, "other name"),
                        Edit.of(
                                SnapshotXml.DESCRIPTION,
                                SnapshotXml::description,
                                SnapshotXml::description,
                                "other description"),
                        Edit.of(SnapshotXml.STATE, SnapshotXml::state, SnapshotXml::state, SnapshotState.BLOCKED),
                        Edit.of(SnapshotXml.CREATED_AT, SnapshotXml::createdAt, SnapshotXml::createdAt, TIME),
                        Edit.of(SnapshotXml.PARENT, SnapshotXml::parent, SnapshotXml::parent, "other parent"),
                        Edit.of(SnapshotXml.MEMORY, SnapshotXml::memory, SnapshotXml::memory, SnapshotPlace.EXTERNAL),
                        Edit.of(
                                SnapshotXml.MEMORY_FILE,
                                SnapshotXml::memoryFile,
                                SnapshotXml::memoryFile,
                                "other memoryFile")));
    }

    private static Subject<SnapshotDiskXml> snapshotDisk() {
        return new Subject<>(
                "SnapshotDiskXml",
                "snapshot",
                root -> SnapshotXml.of(root).disks().getFirst(),
                SnapshotDiskXml.PROPERTIES,
                List.of(
                        Edit.of(
                                SnapshotDiskXml.TARGET,
                                SnapshotDiskXml::target,
                                SnapshotDiskXml::target,
                                "other target"),
                        Edit.of(
                                SnapshotDiskXml.PLACE,
                                SnapshotDiskXml::place,
                                SnapshotDiskXml::place,
                                SnapshotPlace.EXTERNAL),
                        Edit.of(
                                SnapshotDiskXml.FORMAT,
                                SnapshotDiskXml::format,
                                SnapshotDiskXml::format,
                                DiskFormat.QCOW2),
                        Edit.of(SnapshotDiskXml.FILE, SnapshotDiskXml::file, SnapshotDiskXml::file, "other file")));
    }
}
