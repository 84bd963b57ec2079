package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirDomain.virDomainGetName;
import static org.karesansui.libvirt.ffi.VirDomain.virDomainGetUUID;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.karesansui.libvirt.ffi.Layouts.DomainEventGraphicsAddressLayout;
import org.karesansui.libvirt.ffi.Memory;
import org.karesansui.libvirt.ffi.Native;

/**
 * libvirt's domain callbacks: one stub for each kind, for all connections and for ever.
 *
 * <p>SAFETY: libvirt owns the domain and every text and parameter for the time of the callback; they are copied at once, on
 * the event thread, and nothing is freed.
 */
final class DomainCallbacks {
    /** An event's number of virDomainEventID and its function. */
    record Callback(int event, MemorySegment function) {}

    static final List<Callback> ALL = List.of(
            new Callback(
                    0,
                    Native.callback(
                            MethodHandles.lookup(),
                            DomainCallbacks.class,
                            "lifecycle",
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS))),
            callback(1, "reboot"),
            callback(2, "rtcChange", JAVA_LONG),
            callback(3, "watchdog", JAVA_INT),
            callback(5, "graphics", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
            callback(6, "ioError", ADDRESS, ADDRESS, JAVA_INT, ADDRESS),
            callback(7, "controlError"),
            callback(9, "diskChange", ADDRESS, ADDRESS, ADDRESS, JAVA_INT),
            callback(10, "trayChange", ADDRESS, JAVA_INT),
            callback(11, "pmWakeup", JAVA_INT),
            callback(12, "pmSuspend", JAVA_INT),
            callback(13, "balloonChange", JAVA_LONG),
            callback(14, "pmSuspendDisk", JAVA_INT),
            callback(15, "deviceRemoved", ADDRESS),
            callback(16, "blockJob", ADDRESS, JAVA_INT, JAVA_INT),
            callback(17, "tunable", ADDRESS, JAVA_INT),
            callback(18, "agentLifecycle", JAVA_INT, JAVA_INT),
            callback(19, "deviceAdded", ADDRESS),
            callback(20, "migrationIteration", JAVA_INT),
            callback(21, "jobCompleted", ADDRESS, JAVA_INT),
            callback(22, "deviceRemovalFailed", ADDRESS),
            callback(23, "metadataChange", JAVA_INT, ADDRESS),
            callback(24, "blockThreshold", ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG),
            callback(25, "memoryFailure", JAVA_INT, JAVA_INT, JAVA_INT),
            callback(26, "memoryDeviceSizeChange", ADDRESS, JAVA_LONG));

    private DomainCallbacks() {}

    // All but the lifecycle answer nothing and have the connection and the domain first, our number last.
    private static Callback callback(int event, String method, MemoryLayout... middle) {
        var descriptor = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS)
                .appendArgumentLayouts(middle)
                .appendArgumentLayouts(ADDRESS);
        return new Callback(event, Native.callback(MethodHandles.lookup(), DomainCallbacks.class, method, descriptor));
    }

    @FunctionalInterface
    private interface Maker {
        LibvirtEvent of(UUID uuid, String name);
    }

    private static void deliver(MemorySegment opaque, MemorySegment domain, Maker maker) {
        Callbacks.deliver(opaque, () -> {
            try (var scratch = new Scratch()) {
                var uuid = scratch.space(16);
                if (virDomainGetUUID(domain, uuid) < 0) {
                    throw Failures.last();
                }
                return maker.of(Memory.uuid(uuid), text(virDomainGetName(domain)));
            }
        });
    }

    private static String text(MemorySegment pointer) {
        return Memory.borrowedOrEmpty(pointer);
    }

    static int lifecycle(MemorySegment c, MemorySegment domain, int event, int detail, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.DomainLifecycle(uuid, name, DomainEventType.of(event), detail));
        return 0;
    }

    static void reboot(MemorySegment c, MemorySegment domain, MemorySegment opaque) {
        deliver(opaque, domain, LibvirtEvent.Reboot::new);
    }

    static void rtcChange(MemorySegment c, MemorySegment domain, long offset, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.RtcChange(uuid, name, Duration.ofSeconds(offset)));
    }

    static void watchdog(MemorySegment c, MemorySegment domain, int action, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.Watchdog(uuid, name, WatchdogAction.of(action)));
    }

    static void graphics(
            MemorySegment c,
            MemorySegment domain,
            int phase,
            MemorySegment local,
            MemorySegment remote,
            MemorySegment authentication,
            MemorySegment subject,
            MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.Graphics(
                        uuid, name, GraphicsPhase.of(phase), address(local), address(remote), text(authentication)));
    }

    private static LibvirtEvent.Address address(MemorySegment pointer) {
        if (Memory.isNull(pointer)) {
            return new LibvirtEvent.Address("", "");
        }
        var address = Memory.at(pointer, DomainEventGraphicsAddressLayout.SIZE);
        return new LibvirtEvent.Address(
                text(address.get(ADDRESS, DomainEventGraphicsAddressLayout.NODE)),
                text(address.get(ADDRESS, DomainEventGraphicsAddressLayout.SERVICE)));
    }

    static void ioError(
            MemorySegment c,
            MemorySegment domain,
            MemorySegment path,
            MemorySegment device,
            int action,
            MemorySegment reason,
            MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.IoError(
                        uuid, name, text(path), text(device), IoErrorAction.of(action), text(reason)));
    }

    static void controlError(MemorySegment c, MemorySegment domain, MemorySegment opaque) {
        deliver(opaque, domain, LibvirtEvent.ControlError::new);
    }

    static void diskChange(
            MemorySegment c,
            MemorySegment domain,
            MemorySegment oldPath,
            MemorySegment newPath,
            MemorySegment device,
            int reason,
            MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.DiskChange(
                        uuid, name, text(oldPath), text(newPath), text(device), DiskChangeReason.of(reason)));
    }

    static void trayChange(
            MemorySegment c, MemorySegment domain, MemorySegment device, int reason, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.TrayChange(uuid, name, text(device), TrayChangeReason.of(reason)));
    }

    static void pmWakeup(MemorySegment c, MemorySegment domain, int reason, MemorySegment opaque) {
        deliver(opaque, domain, LibvirtEvent.PmWakeup::new);
    }

    static void pmSuspend(MemorySegment c, MemorySegment domain, int reason, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.PmSuspend(uuid, name, false));
    }

    static void pmSuspendDisk(MemorySegment c, MemorySegment domain, int reason, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.PmSuspend(uuid, name, true));
    }

    static void balloonChange(MemorySegment c, MemorySegment domain, long actual, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.BalloonChange(uuid, name, actual * Domain.KIB));
    }

    static void deviceAdded(MemorySegment c, MemorySegment domain, MemorySegment device, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.DeviceAdded(uuid, name, text(device)));
    }

    static void deviceRemoved(MemorySegment c, MemorySegment domain, MemorySegment device, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.DeviceRemoved(uuid, name, text(device)));
    }

    static void deviceRemovalFailed(MemorySegment c, MemorySegment domain, MemorySegment device, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.DeviceRemovalFailed(uuid, name, text(device)));
    }

    static void blockJob(
            MemorySegment c, MemorySegment domain, MemorySegment disk, int type, int status, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.BlockJob(
                        uuid, name, text(disk), BlockJobType.of(type), BlockJobStatus.of(status)));
    }

    static void tunable(MemorySegment c, MemorySegment domain, MemorySegment params, int count, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.Tunable(uuid, name, TypedParams.copy(params, count)));
    }

    static void agentLifecycle(MemorySegment c, MemorySegment domain, int state, int reason, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) ->
                        new LibvirtEvent.AgentLifecycle(uuid, name, AgentState.of(state), AgentReason.of(reason)));
    }

    static void migrationIteration(MemorySegment c, MemorySegment domain, int iteration, MemorySegment opaque) {
        deliver(opaque, domain, (uuid, name) -> new LibvirtEvent.MigrationIteration(uuid, name, iteration));
    }

    static void jobCompleted(
            MemorySegment c, MemorySegment domain, MemorySegment params, int count, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.JobCompleted(uuid, name, TypedParams.copy(params, count)));
    }

    static void metadataChange(
            MemorySegment c, MemorySegment domain, int type, MemorySegment namespace, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.MetadataChange(uuid, name, MetadataType.of(type), text(namespace)));
    }

    static void blockThreshold(
            MemorySegment c,
            MemorySegment domain,
            MemorySegment device,
            MemorySegment path,
            long threshold,
            long excess,
            MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) ->
                        new LibvirtEvent.BlockThreshold(uuid, name, text(device), text(path), threshold, excess));
    }

    static void memoryFailure(
            MemorySegment c, MemorySegment domain, int recipient, int action, int flags, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.MemoryFailure(
                        uuid,
                        name,
                        MemoryFailureRecipient.of(recipient),
                        MemoryFailureAction.of(action),
                        Flag.set(MemoryFailureFlag.class, flags)));
    }

    static void memoryDeviceSizeChange(
            MemorySegment c, MemorySegment domain, MemorySegment device, long size, MemorySegment opaque) {
        deliver(
                opaque,
                domain,
                (uuid, name) -> new LibvirtEvent.MemoryDeviceSizeChange(uuid, name, text(device), size * Domain.KIB));
    }
}
