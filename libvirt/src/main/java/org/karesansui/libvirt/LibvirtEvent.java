package org.karesansui.libvirt;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * Something happened behind a connection. Events are hints: they tell what to look at again, and one may be missing.
 *
 * <p>Texts that libvirt leaves out are empty, sizes are bytes, {@code detail} and {@code reason} numbers are libvirt's.
 */
public sealed interface LibvirtEvent {

    /** An event of one domain. */
    sealed interface OfDomain extends LibvirtEvent {
        UUID uuid();

        String name();
    }

    /** Defined, started, stopped ...; the meaning of {@code detail} depends on {@code event}. */
    record DomainLifecycle(UUID uuid, String name, DomainEventType event, int detail) implements OfDomain {}

    record Reboot(UUID uuid, String name) implements OfDomain {}

    record RtcChange(UUID uuid, String name, Duration utcOffset) implements OfDomain {}

    record Watchdog(UUID uuid, String name, WatchdogAction action) implements OfDomain {}

    /** A disk failed; the reason is a word such as {@code enospc}. */
    record IoError(UUID uuid, String name, String path, String device, IoErrorAction action, String reason)
            implements OfDomain {}

    record Graphics(UUID uuid, String name, GraphicsPhase phase, Address local, Address remote, String authentication)
            implements OfDomain {}

    /** An end of a graphics connection. */
    record Address(String node, String service) {}

    record ControlError(UUID uuid, String name) implements OfDomain {}

    /** {@code disk} is the target name, as {@code vda}. */
    record BlockJob(UUID uuid, String name, String disk, BlockJobType type, BlockJobStatus status)
            implements OfDomain {}

    record DiskChange(UUID uuid, String name, String oldPath, String newPath, String device, DiskChangeReason reason)
            implements OfDomain {}

    record TrayChange(UUID uuid, String name, String device, TrayChangeReason reason) implements OfDomain {}

    record PmWakeup(UUID uuid, String name) implements OfDomain {}

    record PmSuspend(UUID uuid, String name, boolean toDisk) implements OfDomain {}

    record BalloonChange(UUID uuid, String name, long memory) implements OfDomain {}

    record DeviceAdded(UUID uuid, String name, String device) implements OfDomain {}

    record DeviceRemoved(UUID uuid, String name, String device) implements OfDomain {}

    record DeviceRemovalFailed(UUID uuid, String name, String device) implements OfDomain {}

    record Tunable(UUID uuid, String name, TypedParams values) implements OfDomain {}

    record AgentLifecycle(UUID uuid, String name, AgentState state, AgentReason reason) implements OfDomain {}

    record MigrationIteration(UUID uuid, String name, int iteration) implements OfDomain {}

    record JobCompleted(UUID uuid, String name, TypedParams values) implements OfDomain {}

    record MetadataChange(UUID uuid, String name, MetadataType type, String namespace) implements OfDomain {}

    record BlockThreshold(UUID uuid, String name, String device, String path, long threshold, long excess)
            implements OfDomain {}

    record MemoryFailure(
            UUID uuid,
            String name,
            MemoryFailureRecipient recipient,
            MemoryFailureAction action,
            Set<MemoryFailureFlag> flags)
            implements OfDomain {}

    record MemoryDeviceSizeChange(UUID uuid, String name, String device, long size) implements OfDomain {}

    record NetworkLifecycle(UUID uuid, String name, NetworkEventType event) implements LibvirtEvent {}

    record PoolLifecycle(UUID uuid, String name, PoolEventType event) implements LibvirtEvent {}

    record PoolRefresh(UUID uuid, String name) implements LibvirtEvent {}

    record NodeDeviceLifecycle(String name, NodeDeviceEventType event) implements LibvirtEvent {}

    record NodeDeviceUpdate(String name) implements LibvirtEvent {}

    record SecretLifecycle(UUID uuid, SecretEventType event) implements LibvirtEvent {}

    record SecretValueChanged(UUID uuid) implements LibvirtEvent {}

    /** The connection is gone; no event of it follows. */
    record ConnectionClosed(CloseReason reason) implements LibvirtEvent {}
}
